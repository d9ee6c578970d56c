package tn.marsa.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQueryBuilder;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tn.marsa.access.DefaultLimits;
import tn.marsa.access.Limits;

/** What we send ourselves fits into the limits with room: twice as much would pass. */
class RoomForOurselvesTests {

    private static final Path OPERATIONS = Path.of("../frontend/src/main/resources/operations");

    private final Limits.Document limits = DefaultLimits.get().document();

    static List<String> operationsOfTheUi() throws IOException {
        try (Stream<Path> files = Files.walk(OPERATIONS, 2)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .map(file -> read(file) + fragmentsBeside(file))
                    .toList();
        }
    }

    static List<String> introspectionOfTheExplorer() {
        return List.of(IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
                .descriptions(true)
                .specifiedByUrl(true)
                .isOneOf(true)
                .directiveIsRepeatable(true)
                .inputValueDeprecation(true)
                .typeRefFragmentDepth(9)));
    }

    @ParameterizedTest
    @MethodSource({"operationsOfTheUi", "introspectionOfTheExplorer"})
    void fits(String document) {
        ParserOptions half = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxCharacters(limits.characters() / 2)
                        .maxTokens(limits.tokens() / 2)
                        .maxWhitespaceTokens(limits.blanks() / 2));
        DocumentSize size = DocumentSize.of(new Parser()
                .parseDocument(ParserEnvironment.newParserEnvironment()
                        .document(document)
                        .parserOptions(half)
                        .build()));

        assertThat(size.depth()).isLessThanOrEqualTo(limits.depth() * 4 / 5);
        assertThat(size.fields() * 2).isLessThanOrEqualTo(limits.fields());
        assertThat(size.aliases() * 2).isLessThanOrEqualTo(limits.aliases());
        assertThat(size.directives() * 2).isLessThanOrEqualTo(limits.directives());
    }

    private static String fragmentsBeside(Path operation) {
        Path folder = operation.resolveSibling("fragments");
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(RoomForOurselvesTests::read).collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
