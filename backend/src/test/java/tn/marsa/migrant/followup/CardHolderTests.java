package tn.marsa.migrant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.migrant.events.ResidenceGranted;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** Who came into the register with a card holds residence from the beginning. */
@MarsaTest
class CardHolderTests {

    private static final Map<String, Object> CARD = Map.of("validFrom", "2025-06-01", "validUntil", "2035-05-31");

    private final ApiCallers callers;
    private final Overheard overheard;
    private final FollowUpDesk desk;

    CardHolderTests(@Autowired ApiCallers callers, @Autowired ConfigurableApplicationContext context) {
        this.callers = callers;
        overheard = new Overheard(context);
        desk = new FollowUpDesk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @AfterEach
    void listenNoMore() {
        overheard.close();
    }

    @Test
    void hasTheValidityOfTheCardRecordedWithoutAGrant() {
        String identifier = cardHolder();
        assertThat(desk.state(identifier)).isEqualTo("UNRECORDED");

        desk.change("recordCard", identifier, CARD);

        assertThat(desk.state(identifier)).isEqualTo("VALID");
        assertThat(desk.steps(identifier)).containsExactly("CARD_RECORDED");
        assertThat(overheard.all(ResidenceGranted.class)).isEmpty();
        assertThat(FollowUpDesk.refusal(desk.change("recordCard", identifier, CARD)))
                .isEqualTo("RESIDENCE_HELD");
    }

    @Test
    void isGrantedARenewalAndNoFirstResidence() {
        String identifier = cardHolder();

        assertThat(FollowUpDesk.refusal(desk.change(
                        "requestResidence", identifier, Map.of("kind", "FIRST", "submittedOn", "2026-10-05"))))
                .isEqualTo("RESIDENCE_HELD");
        desk.grant(identifier, "RENEWAL", "2026-10-20", "2027-10-19");

        assertThat(overheard.all(ResidenceGranted.class))
                .singleElement()
                .satisfies(granted -> assertThat(granted.renewed()).isTrue());
    }

    @Test
    void isNobodyElse() {
        assertThat(FollowUpDesk.refusal(desk.change("recordCard", Registered.in("1101", callers), CARD)))
                .isEqualTo("NO_CARD_HOLDER");
    }

    private String cardHolder() {
        Desk officer = new Desk(callers.join(Role.OFFICER, "1101"));
        Desk supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
        Map<String, Map<String, Object>> person = new LinkedHashMap<>(Person.ivorian());
        person.put("oldNumbers", Map.of("card", "TS-0421"));
        person.put("entry", Map.of("date", "2019-03-02", "previousCountry", "CIV"));
        Draft finished = officer.bring(officer.start(Map.of("registeredAs", "EXISTING")), Stage.VALIDATION, person);
        return Registered.identifier(supervisor, Desk.draft(supervisor.validate(officer.submit(finished))));
    }
}
