package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** Whoever saves what somebody else has changed in the meantime is told what, by whom and when; nothing is lost unseen. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class StaleVersionTests {

    private static final Map<String, Object> NEW_PHONE = Map.of("contact", Map.of("phone", "20 123 456"));

    private final Desk officer;
    private final ApiCaller colleague;
    private Draft seen = new Draft("", "", 0, "", "", List.of());

    StaleVersionTests(@Autowired ApiCallers callers) {
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        colleague = callers.join(Role.OFFICER, "1101");
    }

    @BeforeEach
    void somebodyIsAtTheStageOfTheAddress() {
        seen = officer.at(Stage.ENTRY_AND_RESIDENCE, Person.ivorian());
    }

    private Draft colleagueSaves(String group, Map<String, Object> values) {
        Desk desk = new Desk(colleague);
        return Desk.draft(desk.save(Desk.draft(desk.takeOver(seen)), Map.of(group, values)));
    }

    @Test
    void isToldWhichGroupsChangedAndByWhomAndWhen() {
        Instant before = Instant.now().minusSeconds(1);
        colleagueSaves("birth", Map.of("date", "1994-05-18", "country", "CIV"));

        GraphQlTester.Response told = officer.save(seen, NEW_PHONE);

        told.path("result.__typename").entity(String.class).isEqualTo("RegistrationChanged");
        told.path("result.changes[*].group").entityList(String.class).containsExactly("BIRTH");
        told.path("result.changes[0].by")
                .matchesJsonStrictly("""
                {"isMe": false, "displayName": "%s"}""".formatted(colleague.caller().displayName()));
        told.path("result.changes[0].at")
                .entity(Instant.class)
                .satisfies(at -> assertThat(at).isBetween(before, Instant.now().plusSeconds(1)));
    }

    @Test
    void getsTheRegistrationAsItStandsNow() {
        Draft current = colleagueSaves("birth", Map.of("date", "1994-05-18", "country", "CIV"));

        GraphQlTester.Response told = officer.save(seen, NEW_PHONE);

        told.path("result.registration.version").entity(Integer.class).isEqualTo(current.version());
        told.path("result.registration.holder.isMe").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void savesNothing() {
        Draft current = colleagueSaves("birth", Map.of("date", "1994-05-18", "country", "CIV"));

        officer.save(seen, NEW_PHONE);

        GraphQlTester.Response kept = officer.read(current, "version migrant { contact { phone } }");
        kept.path("registration.version").entity(Integer.class).isEqualTo(current.version());
        kept.path("registration.migrant.contact").valueIsNull();
    }

    @Test
    void isToldOfTheOwnChangeInAnotherWindowToo() {
        Desk.draft(officer.save(seen, NEW_PHONE));

        GraphQlTester.Response told = officer.save(seen, Map.of("contact", Map.of("phone", "20 999 999")));

        told.path("result.changes[*].group").entityList(String.class).containsExactly("CONTACT");
        told.path("result.changes[0].by.isMe").entity(Boolean.class).isEqualTo(true);
    }

    @Test
    void isToldThatTheStateAloneChanged() {
        new Desk(colleague).takeOver(seen);

        GraphQlTester.Response told = officer.save(seen, NEW_PHONE);

        told.path("result.changes").entityList(Object.class).hasSize(0);
    }

    @ParameterizedTest
    @CsvSource({"ar, غُيّر", "fr, modifié", "en, changed"})
    void isToldInTheLanguageOfTheRequest(String language, String word) {
        Desk.draft(officer.save(seen, NEW_PHONE));

        officer.speaking(language)
                .save(seen, NEW_PHONE)
                .path("result.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(word));
    }

    @Test
    void validatesNothingThatTheSupervisorHasNotSeen(@Autowired ApiCallers callers) {
        Desk supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
        Draft submitted = officer.submitted(Person.ivorian());
        supervisor.giveBack(submitted, "The address is wrong");

        supervisor
                .validate(submitted)
                .path("result.__typename")
                .entity(String.class)
                .isEqualTo("RegistrationChanged");
    }
}
