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
    RETURNED
}
