package tn.marsa.access;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.TypeInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Cuts out of the whole contract what some roles see: each element that is theirs and leads to nothing that is not. A type that loses
 * all goes, and with it whatever names it, until nothing more goes. The marks themselves go too.
 */
final class RoleContract {

    private final Predicate<DirectivesContainer<?>> visible;
    private Set<String> kept = Set.of();

    private RoleContract(Predicate<DirectivesContainer<?>> visible) {
        this.visible = visible;
    }

    /**
     * The definitions that are left.
     *
     * @param whole definitions without extensions
     * @param visible what is seen of single elements
     */
    static List<TypeDefinition<?>> cut(Collection<TypeDefinition<?>> whole, Predicate<DirectivesContainer<?>> visible) {
        RoleContract contract = new RoleContract(visible);
        List<TypeDefinition<?>> left = new ArrayList<>(whole);
        do {
            contract.kept = left.stream().map(TypeDefinition::getName).collect(Collectors.toUnmodifiableSet());
            // From the whole each time: what is cut bears no marks any more.
            left = whole.stream().map(contract::cut).flatMap(Optional::stream).collect(Collectors.toList());
        } while (left.size() < contract.kept.size());
        return left;
    }

    private Optional<? extends TypeDefinition<?>> cut(TypeDefinition<?> type) {
        if (!sees(type)) {
            return Optional.empty();
        }
        return switch (type) {
            case ObjectTypeDefinition object ->
                unlessEmpty(fields(object.getFieldDefinitions()))
                        .map(fields -> object.transform(
                                changed -> changed.fieldDefinitions(fields).directives(unmarked(object))));
            case InterfaceTypeDefinition parent ->
                unlessEmpty(fields(parent.getFieldDefinitions()))
                        .map(fields -> parent.transform(
                                changed -> changed.definitions(fields).directives(unmarked(parent))));
            case InputObjectTypeDefinition input ->
                unlessEmpty(inputs(input.getInputValueDefinitions()))
                        .map(fields -> input.transform(
                                changed -> changed.inputValueDefinitions(fields).directives(unmarked(input))));
            case UnionTypeDefinition union -> members(union);
            case EnumTypeDefinition names ->
                unlessEmpty(names.getEnumValueDefinitions().stream()
                                .filter(this::sees)
                                .map(value -> value.transform(changed -> changed.directives(unmarked(value))))
                                .toList())
                        .map(values -> names.transform(
                                changed -> changed.enumValueDefinitions(values).directives(unmarked(names))));
            case ScalarTypeDefinition scalar ->
                Optional.of(scalar.transform(changed -> changed.directives(unmarked(scalar))));
            default -> throw new IllegalArgumentException("No kind of type that the contract has: " + type.getName());
        };
    }

    private List<FieldDefinition> fields(List<FieldDefinition> fields) {
        return fields.stream()
                .filter(field -> sees(field) && isKept(field.getType()))
                .map(field -> field.transform(
                        changed -> changed.inputValueDefinitions(inputs(field.getInputValueDefinitions()))
                                .directives(unmarked(field))))
                .toList();
    }

    private List<InputValueDefinition> inputs(List<InputValueDefinition> inputs) {
        return inputs.stream()
                .filter(input -> sees(input) && isKept(input.getType()))
                .map(input -> input.transform(changed -> changed.directives(unmarked(input))))
                .toList();
    }

    @SuppressWarnings("rawtypes") // As graphql-java has it.
    private Optional<UnionTypeDefinition> members(UnionTypeDefinition union) {
        List<Type> members =
                union.getMemberTypes().stream().filter(this::isKept).toList();
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        union.transform(changed -> changed.memberTypes(members).directives(unmarked(union))));
    }

    private boolean sees(Object element) {
        return visible.test((DirectivesContainer<?>) element);
    }

    private boolean isKept(Type<?> type) {
        TypeName name = TypeInfo.typeInfo(type).getTypeName();
        return kept.contains(name.getName()) || ScalarInfo.isGraphqlSpecifiedScalar(name.getName());
    }

    private static List<Directive> unmarked(DirectivesContainer<?> element) {
        return element.getDirectives().stream()
                .filter(directive -> !directive.getName().equals(VisibleTo.NAME))
                .toList();
    }

    private static <E> Optional<List<E>> unlessEmpty(List<E> elements) {
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements);
    }
}
