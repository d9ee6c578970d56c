package tn.marsa.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.shared.Role;

/** Every element of the contract says who sees it, and says the truth. */
@MarsaTest
class MarkedContractTests {

    private final WholeContract contract;
    private final Map<String, DirectivesContainer<?>> elements = new TreeMap<>();

    MarkedContractTests(@Autowired WholeContract contract) {
        this.contract = contract;
        contract.definitions().forEach(this::collect);
    }

    @Test
    void marksEachTypeFieldArgumentAndValue() {
        assertThat(elements).containsKeys("Query.migrant(purpose)", "NamesInput.surname", "Role.AUDITOR", "Date");
        assertThat(elements)
                .allSatisfy((name, element) -> assertThat(element.hasDirective(VisibleTo.NAME))
                        .as(name)
                        .isTrue());
    }

    /** A field for a role that does not see its type would be promised and not be there. */
    @Test
    void marksNothingForARoleThatCannotReachIt() {
        Arrays.stream(Role.values()).forEach(role -> {
            Set<String> there = new HashSet<>(AccessMatrix.elements(contract.of(Set.of(role))));
            assertThat(elements.entrySet())
                    .filteredOn(element -> VisibleTo.roles(element.getValue()).contains(role))
                    .extracting(Map.Entry::getKey)
                    .allSatisfy(name -> assertThat(there).as(role.name()).contains(name));
        });
    }

    private void collect(TypeDefinition<?> type) {
        String name = type.getName();
        elements.put(name, (DirectivesContainer<?>) type);
        switch (type) {
            case ObjectTypeDefinition object ->
                object.getFieldDefinitions().forEach(field -> collect(name + "." + field.getName(), field));
            case InputObjectTypeDefinition input ->
                input.getInputValueDefinitions().forEach(field -> elements.put(name + "." + field.getName(), field));
            case EnumTypeDefinition names ->
                names.getEnumValueDefinitions().forEach(value -> elements.put(name + "." + value.getName(), value));
            default -> {}
        }
    }

    private void collect(String name, FieldDefinition field) {
        elements.put(name, field);
        field.getInputValueDefinitions()
                .forEach(argument -> elements.put(name + "(" + argument.getName() + ")", argument));
    }
}
