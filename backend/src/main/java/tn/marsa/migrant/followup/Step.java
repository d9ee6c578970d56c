package tn.marsa.migrant.followup;

/** What happened to somebody after validation: the SDL's enum FollowUpStepKind. */
enum Step {
    CARD_RECORDED,
    REQUESTED,
    OPINION,
    GRANTED,
    REFUSED,
    CANCELLED,
    MOVED,
    LEFT_FOR_A_TIME,
    DEPARTED,
    PRESUMED_DEPARTED,
    RETURNED;

    /** True of what happens to a request for residence. */
    boolean isOfARequest() {
        return switch (this) {
            case REQUESTED, OPINION, GRANTED, REFUSED, CANCELLED -> true;
            default -> false;
        };
    }
}
