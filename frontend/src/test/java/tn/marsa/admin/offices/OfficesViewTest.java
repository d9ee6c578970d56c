package tn.marsa.admin.offices;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.listbox.ListBox;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Language;

class OfficesViewTest extends ScreenTest {

    @Override
    protected String role() {
        return "ADMINISTRATOR";
    }

    @Override
    protected void layOut() {
        API.data("Offices", """
                {"offices":{"edges":[
                {"node":{"code":"1102","place":"Bab Bhar","governorate":{"code":"TN-11","name":"Tunis"},"step":"PLANNED","openedOn":null}},
                {"node":{"code":"1101","place":"La Marsa","governorate":{"code":"TN-11","name":"Tunis"},"step":"OPEN","openedOn":"2022-10-31"}},
                {"node":{"code":"6101","place":"Sfax Ville","governorate":{"code":"TN-61","name":"Sfax"},"step":"EQUIPPED","openedOn":null}}],
                "pageInfo":{"hasNextPage":false,"endCursor":null}}}""");
    }

    @BeforeEach
    void open() {
        navigate(OfficesView.class);
    }

    @Test
    void saysThatTheListIsPlanningData() {
        assertThat(page()).contains("Liste de planification, non officielle");
    }

    @Test
    void countsEveryStepZerosIncluded() {
        assertThat(textOf(find(StepCounts.class).single()))
                .startsWith("1\nPrévu\n1\nÉquipé\n0\nAgents formés\n1\nOuvert\n0\nSuspendu");
    }

    @Test
    void beginsWithTheOfficesNearestToOpening() {
        assertThat(codes()).containsExactly("1101", "6101", "1102");
    }

    @Test
    void narrowsTheTableToAGovernorate() {
        choose(2);

        assertThat(codes()).containsExactly("6101");
    }

    @Test
    void keepsTheGovernorateWhenTheLanguageIsSwitched() {
        choose(2);
        language(Language.ARABIC);

        assertThat(codes()).containsExactly("6101");
        assertThat(API.asked("Offices").getLast().language()).isEqualTo("ar-TN");
        assertThat(page()).contains("فتح المكاتب");
    }

    @SuppressWarnings("unchecked")
    private void choose(int line) {
        ListBox<Object> list = find(ListBox.class).single();
        list.setValue(list.getListDataView().getItem(line));
    }

    @SuppressWarnings("unchecked")
    private List<String> codes() {
        Grid<Office> grid = find(Grid.class).single();
        return grid.getListDataView().getItems().map(Office::code).toList();
    }
}
