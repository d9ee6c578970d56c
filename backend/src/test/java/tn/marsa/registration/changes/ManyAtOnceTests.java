package tn.marsa.registration.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.identifier.AtOnce;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.shared.Role;

/** Many requests at one moment, each over HTTP: more of them than the pool has connections. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class ManyAtOnceTests {

    private static final int REQUESTS = 64;

    private final ApiCallers callers;
    private final Desk officer;
    private final Desk elsewhere;
    private final Desk[] supervisors;
    private final JdbcClient jdbc;

    ManyAtOnceTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        officer = new Desk(callers.join(Role.OFFICER, "1101"));
        elsewhere = new Desk(callers.join(Role.OFFICER, "6101"));
        supervisors = new Desk[] {
            new Desk(callers.join(Role.SUPERVISOR, "1101")), new Desk(callers.join(Role.SUPERVISOR, "1101"))
        };
        this.jdbc = jdbc;
    }

    @Test
    void twoSupervisorsWhoValidateAtOnceIssueOneIdentifier() throws Exception {
        Draft submitted = officer.submitted(Person.ivorian());
        AtomicInteger validated = new AtomicInteger();
        AtOnce.in(REQUESTS, request -> {
            String outcome = supervisors[request % 2]
                    .validate(submitted)
                    .path("result.__typename")
                    .entity(String.class)
                    .get();
            assertThat(outcome).isIn("RegistrationSaved", "RegistrationChanged");
            if (outcome.equals("RegistrationSaved")) {
                validated.incrementAndGet();
            }
        });

        assertThat(validated).hasValue(1);
        assertThat(identifiers(submitted)).isOne();
        assertThat(rowsInTheTrail(submitted)).isOne();
    }

    @Test
    void oneSupervisorWhoseRequestIsSentManyTimesAtOnceIssuesOneIdentifier() throws Exception {
        Draft submitted = officer.submitted(Person.ivorian());
        Map<String, Object> key = Map.of("idempotencyKey", UUID.randomUUID().toString());
        Set<Draft> answers = ConcurrentHashMap.newKeySet();
        AtOnce.in(
                REQUESTS,
                request -> answers.add(Desk.draft(
                        supervisors[0].change(submitted, "validateRegistration", "RegistrationChangeInput", key))));

        assertThat(answers).hasSize(1);
        assertThat(identifiers(submitted)).isOne();
        assertThat(rowsInTheTrail(submitted)).isOne();
    }

    @Test
    void oneStartSentManyTimesAtOnceBeginsOneRegistration() throws Exception {
        Map<String, Object> key = Map.of("idempotencyKey", UUID.randomUUID().toString());
        Set<Draft> begun = ConcurrentHashMap.newKeySet();
        Desk newcomer = new Desk(callers.join(Role.OFFICER, "1101"));
        AtOnce.in(REQUESTS, request -> begun.add(newcomer.start(key)));

        assertThat(begun).hasSize(1);
        newcomer.api()
                .document("{ registrations(mine: true) { totalCount } }")
                .execute()
                .path("registrations.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void manyStartsInTwoOfficesHaveDistinctNumbersOfTheirOffice() throws Exception {
        Set<String> numbers = ConcurrentHashMap.newKeySet();
        AtOnce.in(
                REQUESTS,
                request -> numbers.add(
                        (request % 2 == 0 ? officer : elsewhere).start().number()));

        assertThat(numbers).hasSize(REQUESTS);
        assertThat(numbers).filteredOn(number -> number.startsWith("1101-")).hasSize(REQUESTS / 2);
        assertThat(numbers).filteredOn(number -> number.startsWith("6101-")).hasSize(REQUESTS / 2);
    }

    private int identifiers(Draft draft) {
        return count("unique_identifier", "migrant_id IS NOT NULL", draft);
    }

    private int rowsInTheTrail(Draft draft) {
        return count("trail", "action = 'IDENTIFIER_ISSUED'", draft);
    }

    private int count(String table, String condition, Draft draft) {
        return jdbc.sql("SELECT COUNT(*) FROM %s JOIN registration USING (migrant_id) WHERE number = ? AND %s"
                        .formatted(table, condition))
                .param(draft.number())
                .query(Integer.class)
                .single();
    }
}
