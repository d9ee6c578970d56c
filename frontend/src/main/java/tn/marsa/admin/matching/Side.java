package tn.marsa.admin.matching;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.matching.Candidate.Keeper;

/**
 * One of the two that are compared: which file it is.
 *
 * @param titleKey the key of what it is called
 * @param number of the registration, or the unique identifier; null if it has none
 * @param office the office that keeps it
 * @param since when it began
 */
public record Side(String titleKey, @Nullable String number, Keeper office, Instant since) implements Serializable {

    private static final int IDENTIFIER = 12;

    /** The side of a candidate. */
    static Side of(Candidate candidate) {
        return new Side(
                candidate.status() == Candidate.Status.PROVISIONAL ? "matching.side.registering" : "matching.side.file",
                candidate.identifier(),
                candidate.office(),
                candidate.createdAt());
    }

    boolean hasIdentifier() {
        return number != null && number.length() == IDENTIFIER && number.chars().allMatch(Character::isDigit);
    }
}
