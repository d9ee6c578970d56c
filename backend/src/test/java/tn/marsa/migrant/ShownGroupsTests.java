package tn.marsa.migrant;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tn.marsa.migrant.fields.FieldGroup;

/** What a document asks for is what the library finds in it, however it is written. */
class ShownGroupsTests {

    private static final String SDL = """
            type Query { migrant: Result }
            union Result = Migrant | PurposeRequired
            type Migrant { names: Names birth: Birth contact: Contact status: String }
            type PurposeRequired { message: String }
            type Names { surname: String contact: Contact }
            type Birth { date: String }
            type Contact { phone: String }
            """;

    private final List<Set<FieldGroup>> read = new ArrayList<>();
    private final List<Set<FieldGroup>> found = new ArrayList<>();
    private final GraphQL api = GraphQL.newGraphQL(new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse(SDL),
                            RuntimeWiring.newRuntimeWiring()
                                    .type(
                                            "Query",
                                            query -> query.dataFetcher("migrant", fetching -> {
                                                read.add(ShownGroups.in(fetching));
                                                found.add(ShownGroups.in(fetching.getSelectionSet()));
                                                return null;
                                            }))
                                    .type("Result", result -> result.typeResolver(resolved -> null))
                                    .build()))
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ migrant { ... on Migrant { status names { contact { phone } } birth { date } } } }",
                "{ migrant { ... on Migrant { status } ... on PurposeRequired { message } __typename } }",
                "{ migrant { ...file } } fragment file on Migrant { a: contact { phone } ...more } fragment more on Migrant { names { surname } }",
                "{ migrant { ... on Migrant { names { surname } } } migrant { ... on Migrant { birth { date } } } }",
                "{ a: migrant { ... on Migrant { names { surname } } } b: migrant { ... on Migrant { birth { date } } } }",
                "query($no: Boolean = false) { migrant { ... on Migrant { names @include(if: $no) { surname } birth { date } } } }",
                "query($no: Boolean = false) { migrant { ... on Migrant @skip(if: $no) { names { surname } } ...file @include(if: $no) } }"
                        + " fragment file on Migrant { contact { phone } }",
            })
    void areThoseThatTheLibraryFinds(String document) {
        assertThat(api.execute(document).getErrors()).isEmpty();

        assertThat(read).isNotEmpty().isEqualTo(found);
    }

    @Test
    void areNotThoseThatADirectiveLeavesOut() {
        api.execute(ExecutionInput.newExecutionInput("""
                        query($all: Boolean!) { migrant { ... on Migrant {
                          names { surname } contact @include(if: $all) { phone } } } }""").variables(Map.of("all", false)));

        assertThat(read).containsExactly(Set.of(FieldGroup.NAMES));
    }
}
