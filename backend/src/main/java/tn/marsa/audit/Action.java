package tn.marsa.audit;

/** What happened. */
public enum Action {
    /** A person was shown to somebody. */
    LOOK,
    /** Somebody searched for a person; who was shown has a LOOK each. */
    SEARCH,
    /** The machine opened persons to compare them; nobody saw them by it. */
    COMPARISON,
    /** A file or a registration was changed. */
    WRITE,
    /** A unique identifier was issued. */
    IDENTIFIER_ISSUED,
    /** A well-formed identifier was asked for that the register does not know. */
    IDENTIFIER_MISSED,
    /** A partner body was answered under its agreement. */
    DISCLOSURE,
    SIGN_IN,
    SIGN_IN_REFUSED,
    SIGN_OUT,
    /** Something was asked for that the caller may not have, or a change that cannot be made as it was asked for. */
    REFUSAL,
    /** The trail itself, or released figures, were taken out as a file. */
    EXPORT,
    /** Figures were read. */
    FIGURES_READ,
    /** What figures are released was settled: a release, or a table beyond the plan. */
    FIGURES_RELEASED,
    /** Staff, offices or settings were changed. */
    ADMINISTRATION
}
