package tn.marsa.admin.matching;

/** How likely two descriptions are of one person. No strength is a decision. */
public enum MatchStrength {
    CERTAIN(4),
    VERY_STRONG(3),
    STRONG(2),
    WEAK(1);

    private final int blocks;

    MatchStrength(int blocks) {
        this.blocks = blocks;
    }

    /** How many of four blocks are filled. */
    int blocks() {
        return blocks;
    }
}
