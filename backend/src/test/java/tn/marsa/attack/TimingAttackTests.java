package tn.marsa.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Desk;
import tn.marsa.shared.Role;

/** How long an answer takes tells no more than the answer. */
@MarsaTest
class TimingAttackTests {

    // In turn, so that whatever else the machine does slows both down.
    private static final int TIMES = 150;
    private static final double ALIKE = 1.5;

    private final ApiCallers callers;

    TimingAttackTests(@Autowired ApiCallers callers) {
        this.callers = callers;
    }

    @Test
    void aHiddenFieldTakesAsLongAsAnAbsentOne() {
        assertAlike(
                callers.join(Role.AUDITOR).api(),
                "{ registrations { totalCount } }",
                "{ registrutions { totalCount } }");
    }

    @Test
    void anotherOfficesRegistrationTakesAsLongAsNone() {
        String another = new Desk(callers.join(Role.OFFICER, "1101")).start().id();
        String none = another.substring(0, another.length() - 6) + "abcdef";

        assertAlike(callers.join(Role.OFFICER, "6101").api(), registration(another), registration(none));
    }

    private static String registration(String id) {
        return "{ registration(id: \"%s\") { state } }".formatted(id);
    }

    private static void assertAlike(HttpGraphQlTester api, String one, String other) {
        List<Long> ones = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            ones.add(nanos(api, one));
            others.add(nanos(api, other));
        }
        assertThat(median(ones) / median(others)).isBetween(1 / ALIKE, ALIKE);
    }

    private static long nanos(HttpGraphQlTester api, String document) {
        long start = System.nanoTime();
        api.document(document).execute().returnResponse();
        return System.nanoTime() - start;
    }

    private static double median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
