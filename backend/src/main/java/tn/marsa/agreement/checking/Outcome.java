package tn.marsa.agreement.checking;

import tn.marsa.shared.ErrorCode;

/** What a check came to. */
sealed interface Outcome permits Verification, Outcome.Refused {

    /** Nothing was answered. */
    record Refused(ErrorCode code) implements Outcome {}
}
