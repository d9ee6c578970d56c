package tn.marsa.admin.registrations.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tabs;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tn.marsa.admin.api.ApiStandIn.Reply;
import tn.marsa.admin.registrations.RegistrationScreenTest;
import tn.marsa.admin.registrations.person.DuplicateCheck;
import tn.marsa.admin.registrations.person.DuplicateCheck.Outcome;
import tn.marsa.admin.registrations.procedure.RegistrationState;
import tn.marsa.admin.registrations.procedure.StaffMember;
import tn.marsa.admin.registrations.procedure.Stage;
import tn.marsa.admin.registrations.procedure.WorkQueueRow;
import tn.marsa.admin.registrations.procedure.WorkQueueRow.NamedPerson;
import tn.marsa.admin.shell.Language;
import tools.jackson.databind.JsonNode;

class QueueViewTest extends RegistrationScreenTest {

    private static final int ALL = 45;

    @BeforeEach
    void queue() {
        API.reply("WorkQueue", variables -> new Reply(200, page(variables)));
    }

    @Test
    void countsEveryQueueZerosIncluded() {
        navigate(QueueView.class);
        rows(0);

        assertThat(textOf(find(Tabs.class).single()))
                .contains("45\nTous les dossiers", "4\nMes brouillons", "7\nEn attente de validation", "0\nRenvoyés");
    }

    @Test
    void leadsToWhatWaitsInOtherListsWithoutALook() {
        API.data("ExpiringCount", "{\"expiringPermits\":{\"totalCount\":3}}");
        navigate(QueueView.class);
        find(Tabs.class).single().setSelectedIndex(1);

        assertThat(textOf(find(FigureLinks.class).single())).isEqualTo("3\nFins de séjour");
        assertThat(API.asked("ExpiringPermits")).isEmpty();
    }

    @Test
    void keepsNobodyFromTheQueuesForAFigureThatIsNotToBeHad() {
        navigate(QueueView.class);

        assertThat(textOf(find(FigureLinks.class).single())).startsWith("–");
        assertThat(rows(0)).isNotEmpty();
    }

    @Test
    void goesOnAfterTheCursorWhenMoreRowsAreScrolledTo() {
        navigate(QueueView.class);

        assertThat(rows(40)).hasSize(5);
        assertThat(API.asked("WorkQueue"))
                .extracting(asked -> asked.variables().path("after").asString(""))
                .containsExactly("", "20", "40");
    }

    @Test
    void marksAFileThatIsRestrictedInTheNamesPlace() {
        API.reply("WorkQueue", variables -> new Reply(200, page(variables).replace("\"migrant\":null", """
                "migrant":{"restriction":{"since":"2026-11-23T09:42:00Z"},"names":null}""")));
        navigate(QueueView.class);
        rows(0);

        assertThat(textOf(test(find(QueueGrid.class).single()).getCellComponent(0, 1)))
                .contains("Restreint");
    }

    @Test
    void fetchesNoRowTwice() {
        navigate(QueueView.class);
        rows(0);
        rows(0);

        assertThat(API.asked("WorkQueue")).hasSize(3);
    }

    @Test
    void narrowsToTheQueueThatIsChosen() {
        navigate(QueueView.class);
        find(Tabs.class).single().setSelectedIndex(2);
        rows(0);

        assertThat(lastAsked().path("queue").asString()).isEqualTo("WAITING_FOR_VALIDATION");
    }

    @Test
    @SuppressWarnings("unchecked")
    void narrowsToAStageAndToMyOwnAndTurnsTheOrder() {
        navigate(QueueView.class);
        var selects = find(Select.class).all();
        selects.get(0).setValue("IDENTITY");
        selects.get(1).setValue("MINE");
        selects.get(2).setValue("NEWEST");
        rows(0);

        assertThat(lastAsked().path("stage").asString()).isEqualTo("IDENTITY");
        assertThat(lastAsked().path("mine").asBoolean()).isTrue();
        assertThat(lastAsked().path("newestFirst").asBoolean()).isTrue();
    }

    @Test
    void saysWhenTheListWasRefreshedAndInEveryLanguage() {
        navigate(QueueView.class);
        assertThat(seen()).contains("Liste actualisée à");

        language(Language.ARABIC);

        assertThat(seen()).contains("تحيّنت القائمة على الساعة");
    }

    @Test
    void datesTheListWithItsWeekday() {
        navigate(QueueView.class);

        assertThat(seen()).containsPattern("(lun|mar|mercre|jeu|vendre|same)di \\d\\d/\\d\\d/\\d{4}|dimanche \\d\\d/");
    }

    @ParameterizedTest
    @CsvSource({"ARABIC,التكرار: لم يُتثبّت منه", "FRENCH,Doublons : non vérifiés", "ENGLISH,Duplicates: not checked"})
    void saysOfARowPastTheThirdStageThatDuplicatesAreNotChecked(Language language, String words) {
        language(language);

        assertThat(stateOf("DUPLICATE_CHECK", "DRAFT", Outcome.NOT_CHECKED)).doesNotContain(words);
        assertThat(stateOf("ENTRY_AND_RESIDENCE", "DRAFT", Outcome.NOT_CHECKED)).contains(words);
        assertThat(stateOf("VALIDATION", "VALIDATED", Outcome.NOT_CHECKED)).contains(words);
        assertThat(stateOf("VALIDATION", "VALIDATED", Outcome.NONE_FOUND)).doesNotContain(words);
    }

    private static String stateOf(String stage, String state, Outcome outcome) {
        Instant begun = Instant.parse("2026-11-20T09:00:00Z");
        var officer = new StaffMember("S. Modèle", true);
        var row = new WorkQueueRow(
                "1",
                "1101-2026-00001",
                RegistrationState.valueOf(state),
                Stage.valueOf(stage),
                begun,
                begun,
                officer,
                officer,
                List.of(),
                new NamedPerson(null, null, new DuplicateCheck(outcome, null)));
        Component cell = new QueueCells(Clock.systemUTC()).state(row);
        UI.getCurrent().add(cell);
        return textOf(cell);
    }

    @SuppressWarnings("unchecked")
    private List<WorkQueueRow> rows(int offset) {
        Grid<WorkQueueRow> grid = find(Grid.class).single();
        return grid.getLazyDataView().getItems().skip(offset).toList();
    }

    private static JsonNode lastAsked() {
        return API.asked("WorkQueue").getLast().variables();
    }

    static String page(JsonNode variables) {
        int start = variables.path("after").isString()
                ? Integer.parseInt(variables.path("after").asString())
                : 0;
        int end = Math.min(start + variables.path("first").asInt(), ALL);
        String edges = IntStream.range(start, end).mapToObj("""
                        {"node":{"id":"%1$d","number":"1101-2026-%1$05d","state":"DRAFT","stage":"IDENTITY",
                        "startedAt":"2026-11-20T09:00:00Z","updatedAt":"2026-11-20T09:00:00Z",
                        "holder":{"displayName":"S. Modèle","isMe":true},"registrar":{"displayName":"S. Modèle","isMe":true},
                        "steps":["SAVE"],"migrant":null}}"""::formatted).collect(Collectors.joining(","));
        return """
                {"data":{"registrations":{"totalCount":%d,"queues":[{"queue":"ALL","count":45},{"queue":"MY_DRAFTS","count":4},
                {"queue":"WAITING_FOR_VALIDATION","count":7},{"queue":"RETURNED","count":0},{"queue":"VALIDATED","count":12}],
                "pageInfo":{"hasNextPage":%b,"endCursor":"%d"},"edges":[%s]}}}""".formatted(ALL, end < ALL, end, edges);
    }
}
