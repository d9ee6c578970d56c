package tn.marsa.agreement.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.agreement.AgreementId;
import tn.marsa.agreement.Agreements;
import tn.marsa.agreement.PartnerBodies;
import tn.marsa.agreement.PartnerBodies.Partner;
import tn.marsa.identifier.IssueIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/** Partner bodies that verify numbers, and what is kept of what they asked. */
final class Verifying {

    // Well-formed, and issued to nobody: no test counts so far.
    static final String UNKNOWN = "199999999991";

    private final PartnerBodies bodies;
    private final IssueIdentifier issueIdentifier;
    private final Agreements agreements;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Verifying(ApplicationContext marsa) {
        this.bodies = new PartnerBodies(marsa);
        this.issueIdentifier = marsa.getBean(IssueIdentifier.class);
        this.agreements = marsa.getBean(Agreements.class);
        this.transaction = marsa.getBean(TransactionTemplate.class);
        this.jdbc = marsa.getBean(JdbcClient.class);
    }

    PartnerBodies bodies() {
        return bodies;
    }

    /** A number of somebody new. */
    UniqueIdentifier issue() {
        return Objects.requireNonNull(transaction.execute(status -> issueIdentifier.issue(MigrantId.next())));
    }

    /** The questions that the trail has as refused to a machine. */
    List<@Nullable String> refusals(StaffId machine) {
        return jdbc.sql(
                        "SELECT detail FROM trail WHERE staff_id = ? AND action = 'REFUSAL' AND detail LIKE 'VERIFICATION%'")
                .param(machine.bytes())
                .query(String.class)
                .list();
    }

    /** How many answers are kept that a body got. */
    int disclosures(Partner partner) {
        return jdbc.sql("SELECT COUNT(*) FROM disclosure WHERE agreement_id = ?")
                .param(id(partner).bytes())
                .query(Integer.class)
                .single();
    }

    StaffId machine(Partner partner) {
        return agreements.find(id(partner)).orElseThrow().machine();
    }

    static AgreementId id(Partner partner) {
        return AgreementId.parse(partner.agreement()).orElseThrow();
    }

    static Map<String, Object> answer(GraphQlTester.Response response) {
        return response.path("answer")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    /** An answer without an alias; null is what was not to be answered. */
    static Map<String, @Nullable Object> answer(@Nullable Boolean genuine, @Nullable Boolean valid) {
        Map<String, @Nullable Object> answer = new HashMap<>();
        answer.put("genuine", genuine);
        answer.put("valid", valid);
        answer.put("alias", null);
        return answer;
    }
}
