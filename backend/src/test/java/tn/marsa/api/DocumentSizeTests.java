package tn.marsa.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tn.marsa.access.DefaultLimits;

class DocumentSizeTests {

    @Test
    void countsFieldsAtEachDepth() {
        assertThat(sizeOf("{ me { displayName office { code } } offices { code } }"))
                .isEqualTo(new DocumentSize(3, 6, 0, 0));
    }

    @Test
    void countsAliasesAndDirectivesWhereverTheyStand() {
        assertThat(sizeOf("query @a { x: me @b { ... @c { ...f @d } } } fragment f on Me @e { y: displayName }"))
                .isEqualTo(new DocumentSize(2, 2, 2, 5));
    }

    @Test
    void countsAFragmentAsOftenAsItIsSpread() {
        assertThat(sizeOf("{ me { ...f ...f } } fragment f on Me { displayName language }"))
                .isEqualTo(new DocumentSize(2, 5, 0, 0));
    }

    @Test
    void addsTheOperationsOfADocument() {
        assertThat(sizeOf("query a { me { language } } query b { me { language } }")
                        .fields())
                .isEqualTo(4);
    }

    @Property(tries = 60)
    void doublesWithEachFragmentThatSpreadsTheNextTwice(@ForAll @IntRange(min = 1, max = 60) int fragments) {
        StringBuilder text = new StringBuilder("{ ...f0 } ");
        for (int i = 0; i < fragments; i++) {
            text.append("fragment f%d on Query { ...f%d ...f%d } ".formatted(i, i + 1, i + 1));
        }
        text.append("fragment f%d on Query { me { language } }".formatted(fragments));

        DocumentSize size = sizeOf(text.toString());

        assertThat(size.depth()).isEqualTo(2);
        assertThat(size.fields()).isEqualTo(Math.min(1_000_000, 2L << Math.min(fragments, 60)));
    }

    @Test
    void hasNoEndWhereAFragmentSpreadsItself() {
        assertThat(sizeOf("{ ...a } fragment a on Query { me { language } ...b } fragment b on Query { ...a }")
                        .within(DefaultLimits.get().document()))
                .isFalse();
    }

    private static DocumentSize sizeOf(String document) {
        return DocumentSize.of(Parser.parse(document));
    }
}
