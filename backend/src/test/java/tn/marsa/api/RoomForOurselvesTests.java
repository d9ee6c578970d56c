package tn.marsa.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQueryBuilder;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tn.marsa.access.DefaultLimits;
import tn.marsa.access.Limits;
import tn.marsa.operations.Operation;
import tn.marsa.operations.Operations;

/** What we send ourselves fits into the limits with room: twice as much would pass. */
class RoomForOurselvesTests {

    private final Limits.Document limits = DefaultLimits.get().document();

    static List<String> operationsOfTheUi() {
        return new Operations().all().values().stream().map(Operation::document).toList();
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
}
