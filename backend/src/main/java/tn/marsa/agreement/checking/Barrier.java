package tn.marsa.agreement.checking;

import tn.marsa.shared.ErrorCode;

/** Why a body is not answered. The trail tells which; the body is told the code alone. */
enum Barrier {
    NO_AGREEMENT(ErrorCode.FORBIDDEN),
    ENDED(ErrorCode.FORBIDDEN),
    EXPIRED(ErrorCode.FORBIDDEN),
    /** It asked by an alias, and its agreement has none. */
    NO_ALIASES(ErrorCode.FORBIDDEN),
    QUOTA_USED_UP(ErrorCode.RATE_LIMITED);

    private final ErrorCode code;

    Barrier(ErrorCode code) {
        this.code = code;
    }

    ErrorCode code() {
        return code;
    }
}
