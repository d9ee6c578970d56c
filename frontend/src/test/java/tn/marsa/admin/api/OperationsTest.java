package tn.marsa.admin.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tn.marsa.operations.Operations;

class OperationsTest {

    private static final GraphQLSchema CONTRACT = contract();

    private final Operations operations = new Operations();

    @ParameterizedTest
    @MethodSource("paths")
    void keepsToTheContract(String path) {
        Document document = Parser.parse(operations.get(path).document());

        assertThat(new Validator().validateDocument(CONTRACT, document, Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isNamedLikeItsFile(String path) {
        Document document = Parser.parse(operations.get(path).document());

        assertThat(document.getDefinitionsOfType(OperationDefinition.class))
                .extracting(OperationDefinition::getName)
                .containsExactly(path.substring(path.lastIndexOf('/') + 1));
    }

    /** One that stood here would be known to this side alone. */
    @Test
    void haveOnePlace() {
        assertThat(Path.of("src/main/resources/operations")).doesNotExist();
        assertThat(paths()).hasSizeGreaterThan(40);
    }

    @Test
    void refusesAnOperationThatTheContractDoesNotHold() {
        Document wrong = Parser.parse("query Wrong { me { password } }");

        assertThat(new Validator().validateDocument(CONTRACT, wrong, Locale.ENGLISH))
                .isNotEmpty();
    }

    /** The operations' paths; fragments are no operations, and are checked with those that spread them. */
    static Set<String> paths() {
        return new Operations().all().keySet();
    }

    private static GraphQLSchema contract() {
        try {
            var types = new TypeDefinitionRegistry();
            for (Resource file : resources("classpath*:graphql/*.graphqls")) {
                types.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Resource[] resources(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources(pattern);
    }
}
