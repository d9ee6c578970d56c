package tn.marsa.matching.scoring;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.contact.Address;
import tn.marsa.matching.names.Spelling;

/** How two addresses agree; words are compared as runs of letters, since typing parts, joins and reorders them. */
final class AddressComparison {

    private static final double SAME_WORDS = 0.85;
    private static final double SIMILAR_WORDS = 0.6;

    private AddressComparison() {}

    /** Null if they cannot be compared. */
    static @Nullable Level compare(Address one, Address other) {
        boolean sameHouse = one.house() != null && one.house().equals(other.house());
        boolean samePostcode = one.postcode() != null && one.postcode().equals(other.postcode());
        if (one.words().isEmpty() || other.words().isEmpty() || isArabic(one) != isArabic(other)) {
            return sameHouse && samePostcode ? Level.ADDRESS_PARTLY : null;
        }
        double words = similarity(one.pairsOfLetters(), other.pairsOfLetters());
        if (words >= SAME_WORDS) {
            return Objects.equals(one.house(), other.house()) ? Level.ADDRESS_SAME : Level.ADDRESS_CLOSE;
        }
        if (words >= SIMILAR_WORDS) {
            return sameHouse ? Level.ADDRESS_CLOSE : Level.ADDRESS_PARTLY;
        }
        return sameHouse && samePostcode ? Level.ADDRESS_PARTLY : Level.ADDRESS_DIFFERENT;
    }

    private static boolean isArabic(Address address) {
        return Spelling.isArabic(address.words().getFirst());
    }

    // Dice's coefficient.
    private static double similarity(Set<String> some, Set<String> others) {
        long common = some.stream().filter(others::contains).count();
        return 2.0 * common / (some.size() + others.size());
    }
}
