package tn.marsa.admin.matching;

import com.vaadin.flow.component.Component;

/** What other screens say of a candidate: how strong it is, and why. */
public final class MatchWords {

    private MatchWords() {}

    /** The strength: four blocks and the word. */
    public static Component strength(Candidate candidate) {
        return StrengthBlocks.of(candidate.strength());
    }

    /** What is the same, close, and different, in sentences. */
    public static Component reasons(Candidate candidate) {
        return Reasons.inFull(candidate);
    }

    /** What speaks most for it, in a few words. */
    public static Component brief(Candidate candidate) {
        return Reasons.brief(candidate);
    }
}
