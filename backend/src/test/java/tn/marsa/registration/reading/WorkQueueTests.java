package tn.marsa.registration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.shared.Role;

/** The queues of an office. Each test works in an office of its own, where nobody else counts. */
@MarsaTest
class WorkQueueTests {

    private final ApiCallers callers;

    WorkQueueTests(@Autowired ApiCallers callers) {
        this.callers = callers;
    }

    private Desk desk(Role role, String office) {
        return new Desk(callers.join(role, office));
    }

    @Test
    void countEachStateOfTheOfficeAndOfNoOther() {
        Desk officer = desk(Role.OFFICER, "2101");
        Desk supervisor = desk(Role.SUPERVISOR, "2101");
        officer.start();
        supervisor.start();
        officer.submitted(Person.ivorian());
        supervisor.giveBack(officer.submitted(Person.ivorian()), "The address is wrong");
        supervisor.validate(officer.submitted(Person.ivorian()));
        officer.abandon(officer.start(), "Left again");
        desk(Role.OFFICER, "6101").start();

        GraphQlTester.Response all = officer.api()
                .document("{ registrations { totalCount queues { queue count } } }")
                .execute();

        all.path("registrations.totalCount").entity(Integer.class).isEqualTo(4);
        all.path("registrations.queues").matchesJsonStrictly("""
                [{"queue": "ALL", "count": 4}, {"queue": "MY_DRAFTS", "count": 1},
                 {"queue": "WAITING_FOR_VALIDATION", "count": 1}, {"queue": "RETURNED", "count": 1},
                 {"queue": "VALIDATED", "count": 1}]""");
    }

    @Test
    void holdWhatTheirNameSays() {
        Desk officer = desk(Role.OFFICER, "2102");
        Desk supervisor = desk(Role.SUPERVISOR, "2102");
        Draft draft = officer.start();
        Draft waiting = officer.submitted(Person.ivorian());
        Draft validated = Desk.draft(supervisor.validate(officer.submitted(Person.ivorian())));

        assertThat(numbers(officer, "queue: MY_DRAFTS")).containsExactly(draft.number());
        assertThat(numbers(supervisor, "queue: MY_DRAFTS")).isEmpty();
        assertThat(numbers(supervisor, "queue: WAITING_FOR_VALIDATION")).containsExactly(waiting.number());
        assertThat(numbers(supervisor, "queue: VALIDATED")).containsExactly(validated.number());
        assertThat(numbers(officer, "stage: RECEPTION")).containsExactly(draft.number());
        assertThat(numbers(officer, "mine: true")).containsExactly(draft.number());
    }

    @Test
    void comePageByPageWithoutRepeatOrGap() {
        Desk officer = desk(Role.OFFICER, "2201");
        List<String> begun =
                Stream.generate(officer::start).limit(7).map(Draft::number).toList();

        assertThat(pages(officer, "newestFirst: false"))
                .containsExactly(begun.subList(0, 3), begun.subList(3, 6), begun.subList(6, 7));
        assertThat(pages(officer, "newestFirst: true").stream().flatMap(List::stream))
                .containsExactlyElementsOf(begun.reversed());
    }

    @Test
    void goOnAfterTheCursorThoughOthersWereDoneMeanwhile() {
        Desk officer = desk(Role.OFFICER, "2301");
        Draft first = officer.start();
        Draft second = officer.start();
        GraphQlTester.Response page = page(officer, "first: 1");
        officer.abandon(first, "Left again");

        String after = page.path("registrations.pageInfo.endCursor")
                .entity(String.class)
                .get();

        assertThat(numbers(officer, "after: \"" + after + "\"")).containsExactly(second.number());
    }

    @Test
    void showNothingOfAnotherOfficeWhateverIsAskedFor() {
        Draft theirs = desk(Role.OFFICER, "6101").submitted(Person.ivorian());
        Desk supervisor = desk(Role.SUPERVISOR, "2302");

        for (Queue queue : Queue.values()) {
            assertThat(numbers(supervisor, "first: 100, newestFirst: true, queue: " + queue))
                    .doesNotContain(theirs.number());
        }
    }

    @Test
    void areEmptyWithNoughtsInAnOfficeWhereNobodyCame() {
        GraphQlTester.Response page = page(desk(Role.OFFICER, "2303"), "");

        page.path("registrations.edges").entityList(Object.class).hasSize(0);
        page.path("registrations.pageInfo").matchesJsonStrictly("""
                {"hasNextPage": false, "hasPreviousPage": false, "startCursor": null, "endCursor": null}""");
        page.path("registrations.queues[*].count").entityList(Integer.class).containsExactly(0, 0, 0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 0", "first: 101", "first: -1", "after: \"nowhere\"", "after: \"\""})
    void refuseAPageThatCannotBe(String arguments) {
        String field = arguments.substring(0, arguments.indexOf(':'));

        assertThat(Refusal.in(page(desk(Role.OFFICER, "1101"), arguments)))
                .containsExactly(new Refusal("INVALID_VALUE", field));
    }

    private static List<List<String>> pages(Desk officer, String order) {
        List<List<String>> pages = new ArrayList<>();
        String after = "";
        boolean goesOn = true;
        while (goesOn) {
            GraphQlTester.Response page = page(officer, "first: 3, " + order + after);
            pages.add(numbers(page));
            after = ", after: \"%s\"".formatted(endCursor(page));
            goesOn = page.path("registrations.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
        }
        return pages;
    }

    private static String endCursor(GraphQlTester.Response page) {
        return page.path("registrations.pageInfo.endCursor")
                .entity(String.class)
                .get();
    }

    private static List<String> numbers(Desk desk, String arguments) {
        return numbers(page(desk, arguments));
    }

    private static List<String> numbers(GraphQlTester.Response page) {
        return page.path("registrations.edges[*].node.number")
                .entityList(String.class)
                .get();
    }

    private static GraphQlTester.Response page(Desk desk, String arguments) {
        String given = arguments.isEmpty() ? "" : "(" + arguments + ")";
        return desk.api()
                .document("{ registrations%s { edges { node { number } } queues { count }".formatted(given)
                        + " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }")
                .execute();
    }
}
