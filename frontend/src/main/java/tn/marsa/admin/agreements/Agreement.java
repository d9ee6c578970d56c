package tn.marsa.admin.agreements;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An agreement with a partner body, in the language of the request.
 *
 * @param usedToday how many checks today has used of the quota
 * @param expiresOn the last day on which it holds
 * @param clientId the machine's name where it signs in
 */
record Agreement(
        String id,
        String bodyName,
        String legalBasis,
        String purpose,
        List<Question> questions,
        boolean givesAlias,
        int dailyQuota,
        int usedToday,
        LocalDate expiresOn,
        AgreementState state,
        String clientId)
        implements Serializable {

    Agreement {
        questions = List.copyOf(questions);
    }
}
