package tn.marsa.migrant.rights;

/** Why the register refuses a change: the SDL's enum of the same name. */
public enum FileChangeRefusal {
    /** The file is restricted, and the caller is not the head of its office. */
    RESTRICTED,
    /** The file is not restricted. */
    NOT_RESTRICTED,
    /** A request for residence is under way. */
    REQUEST_OPEN,
    /** No request for residence is under way. */
    NO_REQUEST,
    /** The request has no opinion yet. */
    NO_OPINION,
    /** The request has an opinion already. */
    OPINION_GIVEN,
    /** The person holds residence. */
    RESIDENCE_HELD,
    /** The person holds no residence. */
    NO_RESIDENCE,
    /** The person did not come into the register with a card. */
    NO_CARD_HOLDER,
    /** The person has departed. */
    DEPARTED,
    /** The person has not departed. */
    NOT_DEPARTED,
    /** The departure is presumed: a renewal alone takes it back. */
    PRESUMED
}
