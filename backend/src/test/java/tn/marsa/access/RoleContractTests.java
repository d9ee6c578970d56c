package tn.marsa.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tn.marsa.shared.Role;

/** What is left of a contract for a role: nothing that is hidden, and nothing that names what is hidden. */
class RoleContractTests {

    private static final String MARK = """
            directive @visibleTo(roles: [Audience!]!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | UNION | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
            enum Audience { EVERYONE OFFICER AUDITOR }
            type Query @visibleTo(roles: [EVERYONE]) { always: Int @visibleTo(roles: [EVERYONE]) }
            """;

    @Test
    void dropsAFieldAnArgumentAnInputFieldAndAValue() {
        GraphQLSchema auditor = seenBy(Role.AUDITOR, """
                extend type Query {
                  shown(open: In @visibleTo(roles: [EVERYONE]), secret: Int @visibleTo(roles: [OFFICER])): Kind @visibleTo(roles: [EVERYONE])
                  hidden: Int @visibleTo(roles: [OFFICER])
                  unmarked: Int
                }
                input In @visibleTo(roles: [EVERYONE]) { a: Int @visibleTo(roles: [EVERYONE]) b: Int @visibleTo(roles: [OFFICER]) }
                enum Kind @visibleTo(roles: [EVERYONE]) { A @visibleTo(roles: [EVERYONE]) B @visibleTo(roles: [OFFICER]) }
                """);

        assertThat(AccessMatrix.elements(auditor))
                .containsExactlyInAnyOrder(
                        "Query", "Query.always", "Query.shown", "Query.shown(open)", "In", "In.a", "Kind", "Kind.A");
    }

    @Test
    void dropsATypeThatLosesAllAndWhateverNamesIt() {
        GraphQLSchema auditor = seenBy(Role.AUDITOR, """
                extend type Query { a: Outer @visibleTo(roles: [EVERYONE]) b(in: In @visibleTo(roles: [EVERYONE])): Int @visibleTo(roles: [EVERYONE]) }
                type Outer @visibleTo(roles: [EVERYONE]) { either: Either @visibleTo(roles: [EVERYONE]) }
                union Either @visibleTo(roles: [EVERYONE]) = Inner
                type Inner @visibleTo(roles: [EVERYONE]) { secret: Int @visibleTo(roles: [OFFICER]) }
                input In @visibleTo(roles: [EVERYONE]) { secret: Secret @visibleTo(roles: [EVERYONE]) }
                enum Secret @visibleTo(roles: [OFFICER]) { S @visibleTo(roles: [OFFICER]) }
                """);

        assertThat(AccessMatrix.elements(auditor)).containsExactlyInAnyOrder("Query", "Query.always", "Query.b");
    }

    @Test
    void leavesAUnionTheMembersThatAreSeen() {
        GraphQLSchema auditor = seenBy(Role.AUDITOR, """
                extend type Query { a: Either @visibleTo(roles: [EVERYONE]) }
                union Either @visibleTo(roles: [EVERYONE]) = Open | Closed
                type Open @visibleTo(roles: [EVERYONE]) { x: Int @visibleTo(roles: [EVERYONE]) }
                type Closed @visibleTo(roles: [OFFICER]) { y: Int @visibleTo(roles: [OFFICER]) }
                """);

        assertThat(AccessMatrix.elements(auditor))
                .contains("Either = Open")
                .doesNotContain("Either = Closed", "Closed");
    }

    @Test
    void startsForARoleThatLosesAllMutations() {
        GraphQLSchema auditor = seenBy(
                Role.AUDITOR,
                "type Mutation @visibleTo(roles: [OFFICER]) { change: Int @visibleTo(roles: [OFFICER]) }");

        assertThat(auditor.getMutationType()).isNull();
    }

    @Test
    void joinsWhatEachOfACallersRolesSees() {
        String contract = """
                extend type Query { a: Int @visibleTo(roles: [OFFICER]) b: Int @visibleTo(roles: [AUDITOR]) }""";

        assertThat(AccessMatrix.elements(whole(contract).of(Set.of(Role.OFFICER, Role.AUDITOR))))
                .contains("Query.a", "Query.b");
        assertThat(AccessMatrix.elements(whole(contract).of(Set.of()))).isEqualTo(List.of("Query", "Query.always"));
    }

    @Test
    void keepsTheMarksToItself() {
        GraphQLSchema auditor = seenBy(Role.AUDITOR, "");

        assertThat(auditor.getDirective(VisibleTo.NAME)).isNull();
        assertThat(auditor.getType("Audience")).isNull();
        assertThat(auditor.getQueryType().getAppliedDirectives()).isEmpty();
    }

    private static GraphQLSchema seenBy(Role role, String contract) {
        return whole(contract).of(Set.of(role));
    }

    private static WholeContract whole(String contract) {
        return new WholeContract(new SchemaGenerator()
                .makeExecutableSchema(new SchemaParser().parse(MARK + contract), RuntimeWiring.MOCKED_WIRING));
    }
}
