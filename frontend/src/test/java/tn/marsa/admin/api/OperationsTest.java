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
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class OperationsTest {

    private static final Path OPERATIONS = Path.of("src/main/resources/operations");
    private static final String ENDING = ".graphql";
    private static final GraphQLSchema CONTRACT = contract();

    private final Operations operations = new Operations();

    @ParameterizedTest
    @MethodSource("paths")
    void keepsToTheContract(String path) {
        Document document = Parser.parse(operations.document(path));

        assertThat(new Validator().validateDocument(CONTRACT, document, Locale.ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isNamedLikeItsFile(String path) {
        Document document = Parser.parse(operations.document(path));

        assertThat(document.getDefinitionsOfType(OperationDefinition.class))
                .extracting(OperationDefinition::getName)
                .containsExactly(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void refusesAnOperationThatTheContractDoesNotHold() {
        Document wrong = Parser.parse("query Wrong { me { password } }");

        assertThat(new Validator().validateDocument(CONTRACT, wrong, Locale.ENGLISH))
                .isNotEmpty();
    }

    /** The operations' paths; fragments are no operations, and are checked with those that spread them. */
    static Stream<String> paths() throws IOException {
        try (Stream<Path> files = Files.walk(OPERATIONS)) {
            return files
                    .map(file -> OPERATIONS.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(path -> path.endsWith(ENDING) && !path.contains("/fragments/"))
                    .map(path -> path.substring(0, path.length() - ENDING.length()))
                    .toList()
                    .stream();
        }
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
