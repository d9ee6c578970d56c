package tn.marsa.admin.matching;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import tn.marsa.admin.shell.Words;

/** How much something counts: four blocks, some of them filled, and always the word. */
final class StrengthBlocks extends Span {

    private static final int ALL = 4;

    private StrengthBlocks(int filled, Signal<String> word) {
        addClassName("m-strength");
        var blocks = new Span();
        blocks.addClassName("m-blocks");
        blocks.getElement().setAttribute("aria-hidden", "true");
        for (int block = 0; block < ALL; block++) {
            var one = new Span();
            one.setClassName("m-block-filled", block < filled);
            blocks.add(one);
        }
        add(blocks, new Span(word));
    }

    /** The strength of a suggestion. */
    static StrengthBlocks of(MatchStrength strength) {
        var blocks = new StrengthBlocks(strength.blocks(), Words.text("matching.strength." + strength));
        blocks.setClassName("m-strength-alert", strength.blocks() >= MatchStrength.VERY_STRONG.blocks());
        return blocks;
    }

    /** The weight of a field; in words alone where it has none. */
    static Span of(ComparedField compared) {
        int weight = compared.weight();
        if (weight == 0) {
            var word = new Span();
            word.addClassName("m-quiet");
            word.bindText(Words.text(
                    compared.agreement() == Agreement.MISSING ? "matching.weight.none" : "matching.weight.0"));
            return word;
        }
        String key = (weight < 0 ? "matching.against." : "matching.weight.") + Math.abs(weight);
        return new StrengthBlocks(Math.abs(weight), Words.text(key));
    }
}
