package tn.marsa.agreement;

import java.time.LocalDate;
import java.util.Set;
import tn.marsa.reference.Names;

/**
 * What was agreed with a body.
 *
 * @param body its name
 * @param legalBasis the text that allows it, as the agreement cites it
 * @param purpose what the answers are for, in the agreement's words
 * @param questions what may be answered, at least one
 * @param givesAlias true if the body keeps aliases instead of numbers
 * @param dailyQuota how many checks a day, at least one
 * @param expiresOn the last day on which it holds
 */
public record Terms(
        Names body,
        String legalBasis,
        String purpose,
        Set<Question> questions,
        boolean givesAlias,
        int dailyQuota,
        LocalDate expiresOn) {

    public Terms {
        questions = Set.copyOf(questions);
        if (questions.isEmpty() || dailyQuota < 1) {
            throw new IllegalArgumentException("an agreement that allows nothing");
        }
    }

    /** True if this may be answered. */
    public boolean allow(Question question) {
        return questions.contains(question);
    }
}
