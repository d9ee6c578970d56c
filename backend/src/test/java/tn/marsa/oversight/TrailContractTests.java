package tn.marsa.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.MarsaTest;
import tn.marsa.access.WholeContract;
import tn.marsa.audit.Action;
import tn.marsa.shared.Purpose;

/** Whatever the trail tells can be read: one row that the contract has no word for would shut the whole page. */
@MarsaTest
class TrailContractTests {

    private final GraphQLSchema schema;

    TrailContractTests(@Autowired WholeContract contract) {
        this.schema = contract.schema();
    }

    @Test
    void namesEveryAction() {
        assertThat(values("TrailAction")).containsExactlyInAnyOrderElementsOf(names(Action.values()));
    }

    @Test
    void namesEveryPurpose() {
        assertThat(values("TrailPurpose")).containsExactlyInAnyOrderElementsOf(names(Purpose.values()));
    }

    private List<String> values(String name) {
        return Objects.requireNonNull(schema.getTypeAs(name), name) instanceof GraphQLEnumType type
                ? type.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .toList()
                : List.of();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
