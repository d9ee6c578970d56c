package tn.marsa.agreement.making;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.agreement.Question;
import tn.marsa.agreement.Terms;
import tn.marsa.reference.Names;

/** The SDL's input of the same name, as it was typed. */
record MakeAgreementInput(
        UUID idempotencyKey,
        Names bodyName,
        String legalBasis,
        String purpose,
        List<Question> questions,
        boolean givesAlias,
        int dailyQuota,
        LocalDate expiresOn,
        @Nullable String clientSubject) {

    /** What was agreed, once {@link TermsCheck} finds no fault. */
    Terms terms() {
        return new Terms(
                new Names(
                        LineOfText.tidy(bodyName.ar()), LineOfText.tidy(bodyName.fr()), LineOfText.tidy(bodyName.en())),
                LineOfText.tidy(legalBasis),
                LineOfText.tidy(purpose),
                asked(),
                givesAlias,
                dailyQuota,
                expiresOn);
    }

    /** The questions, each once. */
    Set<Question> asked() {
        Set<Question> asked = EnumSet.noneOf(Question.class);
        asked.addAll(questions);
        return asked;
    }
}
