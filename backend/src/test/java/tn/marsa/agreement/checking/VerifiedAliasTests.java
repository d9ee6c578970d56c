package tn.marsa.agreement.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.agreement.checking.Verifying.answer;
import static tn.marsa.agreement.checking.Verifying.id;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.agreement.PartnerBodies;
import tn.marsa.agreement.PartnerBodies.Partner;
import tn.marsa.api.Refusal;
import tn.marsa.identifier.Identifiers;
import tn.marsa.identifier.UniqueIdentifier;

/** An alias is checked in place of the number, by the body that it was given to alone. */
@MarsaTest
class VerifiedAliasTests {

    private final Verifying verifying;
    private final PartnerBodies bodies;
    private final Identifiers identifiers;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    VerifiedAliasTests(
            @Autowired ApplicationContext marsa,
            @Autowired Identifiers identifiers,
            @Autowired TransactionTemplate transaction,
            @Autowired JdbcClient jdbc) {
        verifying = new Verifying(marsa);
        bodies = verifying.bodies();
        this.identifiers = identifiers;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void givesAnAliasThatIsCheckedInPlaceOfTheNumber() {
        UniqueIdentifier number = verifying.issue();
        Partner partner = bodies.any();
        String alias = alias(partner, number);

        assertThat(alias(partner, number)).isEqualTo(alias);
        assertThat(answer(partner.verifyAlias(alias)))
                .containsEntry("genuine", true)
                .containsEntry("valid", true);

        transaction.executeWithoutResult(status -> identifiers.retire(number));
        assertThat(answer(partner.verifyAlias(alias)))
                .containsEntry("genuine", true)
                .containsEntry("valid", false);
    }

    @Test
    void answersAnotherBodysAliasAsOneThatNobodyHas() {
        UniqueIdentifier number = verifying.issue();
        Partner one = bodies.any();
        Partner other = bodies.any();
        String alias = alias(one, number);

        assertThat(alias(other, number)).isNotEqualTo(alias);
        assertThat(answer(other.verifyAlias(alias))).isEqualTo(answer(other.verifyAlias("0".repeat(32))));
        assertThat(answer(other.verifyAlias(alias))).isEqualTo(answer(false, false));
        assertThat(jdbc.sql(
                                "SELECT COUNT(*) FROM disclosure WHERE agreement_id = ? AND asked_by = 'ALIAS' AND migrant_id IS NOT NULL")
                        .param(id(other).bytes())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesAliasesWhereNoneWereAgreed() {
        Partner partner = bodies.under(Map.of("givesAlias", false));

        assertThat(Refusal.in(partner.verifyAlias("0".repeat(32)))).containsExactly(Refusal.of("FORBIDDEN"));
        assertThat(verifying.refusals(verifying.machine(partner))).containsExactly("VERIFICATION NO_ALIASES");
    }

    private static String alias(Partner partner, UniqueIdentifier number) {
        return partner.verify(number.value())
                .path("answer.alias")
                .entity(String.class)
                .get();
    }
}
