package tn.marsa.agreement.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.agreement.checking.Verifying.UNKNOWN;
import static tn.marsa.agreement.checking.Verifying.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.agreement.PartnerBodies;
import tn.marsa.agreement.PartnerBodies.Partner;
import tn.marsa.identifier.Identifiers;
import tn.marsa.identifier.IssueIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.MigrantId;

/** A partner body asks whether a number holds, and is answered what was agreed. */
@MarsaTest
class VerificationTests {

    private static final String WRONG_CHECK_DIGITS = "199999999992";

    private final Verifying verifying;
    private final PartnerBodies bodies;
    private final IssueIdentifier issueIdentifier;
    private final Identifiers identifiers;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    VerificationTests(
            @Autowired ApplicationContext marsa,
            @Autowired IssueIdentifier issueIdentifier,
            @Autowired Identifiers identifiers,
            @Autowired TransactionTemplate transaction,
            @Autowired JdbcClient jdbc) {
        verifying = new Verifying(marsa);
        bodies = verifying.bodies();
        this.issueIdentifier = issueIdentifier;
        this.identifiers = identifiers;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void saysYesOrNoAndNeverMore() {
        Partner partner = bodies.under(Map.of("givesAlias", false));
        UniqueIdentifier active = verifying.issue();
        UniqueIdentifier merged = verifying.issue();
        UniqueIdentifier retired = verifying.issue();
        transaction.executeWithoutResult(status -> {
            identifiers.redirect(merged, issueIdentifier.issue(MigrantId.next()));
            identifiers.retire(retired);
        });

        assertThat(answer(partner.verify(active.grouped()))).isEqualTo(answer(true, true));
        assertThat(answer(partner.verify(merged.value()))).isEqualTo(answer(true, false));
        assertThat(answer(partner.verify(retired.value()))).isEqualTo(answer(true, false));
        for (String shown : List.of(UNKNOWN, WRONG_CHECK_DIGITS, "", "Awa Koffi", "1".repeat(65), "' OR 1=1 -- ")) {
            assertThat(answer(partner.verify(shown))).as(shown).isEqualTo(answer(false, false));
        }
    }

    @Test
    void answersNoQuestionThatWasNotAgreed() {
        UniqueIdentifier number = verifying.issue();
        Partner genuine = bodies.under(Map.of("questions", List.of("GENUINE"), "givesAlias", false));
        Partner valid = bodies.under(Map.of("questions", List.of("VALID"), "givesAlias", false));

        assertThat(answer(genuine.verify(number.value()))).isEqualTo(answer(true, null));
        assertThat(answer(valid.verify(number.value()))).isEqualTo(answer(null, true));
    }

    @Test
    void tellsBySilenceNothingThatWasNotAgreed() {
        UniqueIdentifier retired = verifying.issue();
        transaction.executeWithoutResult(status -> identifiers.retire(retired));
        Partner valid = bodies.under(Map.of("questions", List.of("VALID")));

        assertThat(answer(valid.verify(retired.value()))).isEqualTo(answer(valid.verify(UNKNOWN)));
    }

    @Test
    void keepsEveryAnswerWithItsFileAndNoNumberOfNobody() {
        Partner partner = bodies.any();
        UniqueIdentifier number = verifying.issue();
        partner.verify(number.value());
        partner.verify(UNKNOWN);
        partner.verify(WRONG_CHECK_DIGITS);

        List<Map<String, @Nullable Object>> rows = jdbc.sql(
                        "SELECT migrant_id, detail FROM trail WHERE staff_id = ? AND action = 'DISCLOSURE' ORDER BY at")
                .param(verifying.machine(partner).bytes())
                .query()
                .listOfRows();
        String told = "AGREEMENT " + partner.agreement() + " NUMBER ";
        assertThat(rows)
                .extracting(row -> row.get("detail"))
                .containsExactly(
                        told + "GENUINE=YES VALID=YES ALIAS=YES",
                        told + "GENUINE=NO VALID=NO ALIAS=NO",
                        told + "GENUINE=NO VALID=NO ALIAS=NO");
        assertThat(rows).extracting(row -> row.get("migrant_id") != null).containsExactly(true, false, false);
        assertThat(verifying.disclosures(partner)).isEqualTo(3);
    }
}
