package tn.marsa.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows are counted as they would be answered, pages in pages included. */
class AskedRowsTests {

    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
                            type Query { files(first: Int! = 20): [File!]! one: File! }
                            type File { id: ID! looks(first: Int! = 20): [File!]! }"""), RuntimeWiring.MOCKED_WIRING);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ one { id } } | 0 | 0",
                "{ files { id } } | 20 | 100",
                "query($n: Int! = 1) { files(first: $n) { id } } | 7 | 100",
                "{ files(first: 1000000) { id } } | 100 | 100",
                "{ files(first: 10) { looks(first: 5) { id } } } | 60 | 10100",
                "{ one { looks(first: 5) { id } } } | 5 | 100",
                "{ a: files(first: 10) { id } b: files(first: 10) { looks(first: 2) { id } } } | 40 | 10200",
                "{ files(first: 9) { ...f } } fragment f on File { looks(first: 2) { looks(first: 3) { id } } } | 81 | 1010100"
            })
    void countsThem(String document, long now, long most) {
        var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                SCHEMA, new Parser().parseDocument(document), null, CoercedVariables.of(Map.of("n", 7)));

        assertThat(AskedRows.of(operation)).isEqualTo(new AskedRows(now, most));
    }
}
