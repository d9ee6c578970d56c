package tn.marsa.matching.scoring;

import org.jspecify.annotations.Nullable;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.person.DocumentNumber;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.PartialDate;

/** How two travel documents agree. */
final class DocumentComparison {

    private DocumentComparison() {}

    /** Null if one is missing. */
    static @Nullable Level compare(@Nullable DocumentNumber one, @Nullable DocumentNumber other) {
        if (one == null || other == null) {
            return null;
        }
        CountryCode issuer = one.issuer();
        CountryCode second = other.issuer();
        if (issuer != null && second != null && !issuer.equals(second)) {
            return Level.DOCUMENT_DIFFERENT;
        }
        if (one.number().equals(other.number())) {
            return issuer != null && second != null ? Level.DOCUMENT_SAME : Level.DOCUMENT_NUMBER;
        }
        return Slip.between(one.number(), other.number()) ? Level.DOCUMENT_SLIP : Level.DOCUMENT_DIFFERENT;
    }

    /** True if the two are surely one person: the same number, issuer and full date of birth. */
    static boolean isCertain(Description one, Description other) {
        PartialDate birth = one.birth();
        return compare(one.document(), other.document()) == Level.DOCUMENT_SAME
                && birth != null
                && birth.day() > 0
                && birth.equals(other.birth());
    }
}
