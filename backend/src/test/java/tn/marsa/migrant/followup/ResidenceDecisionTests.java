package tn.marsa.migrant.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.migrant.followup.FollowedFile.FIRST;
import static tn.marsa.migrant.followup.FollowedFile.OPINION;
import static tn.marsa.migrant.followup.FollowedFile.REFUSED;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.api.Refusal;
import tn.marsa.migrant.events.ResidenceRefused;
import tn.marsa.shared.Role;

/** A decision about residence: whose it is, what it needs, and who reads its words. */
@MarsaTest
class ResidenceDecisionTests {

    private final FollowedFile file;
    private final FollowUpDesk officer;
    private final FollowUpDesk head;
    private final ApiCallers callers;
    private final String identifier;

    ResidenceDecisionTests(@Autowired ConfigurableApplicationContext marsa, @Autowired ApiCallers callers) {
        file = new FollowedFile(marsa);
        officer = file.officer();
        head = file.head();
        this.callers = callers;
        identifier = file.identifier();
    }

    @AfterEach
    void listenNoMore() {
        file.close();
    }

    @Test
    void keepsTheWordsOfARefusalSealedAndShowsThemAsALook() {
        officer.change("requestResidence", identifier, FIRST);
        officer.change("recordOpinion", identifier, OPINION);
        head.change("recordDecision", identifier, REFUSED);
        String request = officer.read(identifier)
                .path("migrant.followUp.steps[0].request.id")
                .entity(String.class)
                .get();

        words(officer, request)
                .path("residenceDecision")
                .matchesJsonStrictly("{\"actNumber\": \"R-18/2026\", \"reason\": \"The contract was not genuine\","
                        + " \"remedy\": \"An appeal to the administrative court within two months\"}");
        assertThat(file.trail("LOOK")).contains("DECISION." + request);
        assertThat(file.told(ResidenceRefused.class)).singleElement().satisfies(refused -> {
            assertThat(refused.renewal()).isFalse();
            assertThat(refused.on()).isEqualTo("2026-10-20");
        });
        words(new FollowUpDesk(callers.join(Role.SUPERVISOR, "6101")), request)
                .path("residenceDecision")
                .valueIsNull();
    }

    private GraphQlTester.Response words(FollowUpDesk reader, String request) {
        return reader.api()
                .document("""
                        query($identifier: UniqueIdentifier!, $request: ID!) {
                          residenceDecision(identifier: $identifier, request: $request) { actNumber reason remedy }
                        }""")
                .variable("identifier", identifier)
                .variable("request", request)
                .execute();
    }

    @Test
    void asksForTheWordsThatEachDecisionNeeds() {
        officer.change("requestResidence", identifier, FIRST);
        officer.change("recordOpinion", identifier, OPINION);

        assertThat(FollowUpDesk.faults(head.change(
                        "recordDecision", identifier, Map.of("outcome", "REFUSED", "decidedOn", "2026-10-01"))))
                .containsExactly("decidedOn CONTRADICTION", "actNumber REQUIRED", "reason REQUIRED", "remedy REQUIRED");
        assertThat(FollowUpDesk.faults(head.change(
                        "recordDecision",
                        identifier,
                        Map.of("outcome", "GRANTED", "decidedOn", "2999-01-01", "actNumber", "R-1"))))
                .containsExactly("decidedOn IN_THE_FUTURE", "validFrom REQUIRED", "validUntil REQUIRED");
        assertThat(FollowUpDesk.faults(head.change(
                        "recordDecision",
                        identifier,
                        Map.of(
                                "outcome", "GRANTED",
                                "decidedOn", "2026-10-20",
                                "actNumber", "R-1",
                                "validFrom", "2026-10-20",
                                "validUntil", "2036-10-21"))))
                .containsExactly("validUntil INVALID");
    }

    @Test
    void isDecidedByTheHeadOfTheOfficeAlone() {
        officer.change("requestResidence", identifier, FIRST);

        assertThat(Refusal.in(officer.change("recordDecision", identifier, REFUSED)))
                .isNotEmpty()
                .containsOnly(Refusal.of("INVALID_REQUEST"));
        FollowUpDesk sfax = new FollowUpDesk(callers.join(Role.SUPERVISOR, "6101"));
        assertThat(Refusal.in(sfax.change("recordDecision", identifier, 9, REFUSED)))
                .containsExactly(new Refusal("NOT_FOUND", "input.identifier"));
    }
}
