package tn.marsa.matching.scoring;

import tn.marsa.matching.person.DescriptionBuilder;

/** Two descriptions, compared by the weights that are. */
final class Compared {

    private static final Scoring SCORING = new Scoring(Weights.current());

    private Compared() {}

    static Score compare(DescriptionBuilder one, DescriptionBuilder other) {
        return SCORING.compare(one.build(), other.build());
    }

    /** What one field says. */
    static ComparedField field(DescriptionBuilder one, DescriptionBuilder other, MatchField field) {
        return compare(one, other).fields().stream()
                .filter(compared -> compared.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
