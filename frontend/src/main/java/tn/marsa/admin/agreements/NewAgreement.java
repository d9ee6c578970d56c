package tn.marsa.admin.agreements;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed of an agreement: the contract's input. */
record NewAgreement(
        UUID idempotencyKey,
        BodyName bodyName,
        String legalBasis,
        String purpose,
        Set<Question> questions,
        boolean givesAlias,
        int dailyQuota,
        LocalDate expiresOn,
        @Nullable String clientSubject) {

    NewAgreement {
        questions = Set.copyOf(questions);
    }

    /** The body's name in the three languages. */
    record BodyName(String ar, String fr, String en) {}
}
