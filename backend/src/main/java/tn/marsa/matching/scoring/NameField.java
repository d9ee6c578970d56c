package tn.marsa.matching.scoring;

/** The two fields of a name, and the name of the mother, with the levels of each. */
enum NameField {
    SURNAME(
            Level.SURNAME_SAME,
            Level.SURNAME_SCRIPTS,
            Level.SURNAME_CLOSE,
            Level.SURNAME_ALIKE,
            Level.SURNAME_DIFFERENT),
    GIVEN(Level.GIVEN_SAME, Level.GIVEN_SCRIPTS, Level.GIVEN_CLOSE, Level.GIVEN_ALIKE, Level.GIVEN_DIFFERENT),
    MOTHER(Level.MOTHER_SAME, Level.MOTHER_SCRIPTS, Level.MOTHER_CLOSE, Level.MOTHER_ALIKE, Level.MOTHER_DIFFERENT);

    private final Level same;
    private final Level scripts;
    private final Level close;
    private final Level alike;
    private final Level different;

    NameField(Level same, Level scripts, Level close, Level alike, Level different) {
        this.same = same;
        this.scripts = scripts;
        this.close = close;
        this.alike = alike;
        this.different = different;
    }

    MatchField field() {
        return same.field();
    }

    Level same() {
        return same;
    }

    Level scripts() {
        return scripts;
    }

    Level close() {
        return close;
    }

    Level alike() {
        return alike;
    }

    Level different() {
        return different;
    }
}
