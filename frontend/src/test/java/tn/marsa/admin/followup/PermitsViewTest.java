package tn.marsa.admin.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Language;

class PermitsViewTest extends ScreenTest {

    private static final String PERMITS = """
            {"expiringPermits":{"totalCount":2,"pageInfo":{"hasNextPage":false,"endCursor":"x"},"edges":[
            {"node":{"validUntil":"2020-11-20","migrant":{"identifier":"963051882726","restriction":null,
            "names":{"surname":"SAMPLE","givenNames":"LINA","surnameArabic":"سامبل","givenNamesArabic":"لينا",
            "singleName":false,"otherNames":[]}}}},
            {"node":{"validUntil":"2999-11-20","migrant":{"identifier":"963051882823",
            "restriction":{"since":"2026-11-23T09:42:00Z"},"names":null}}}]}}""";

    @Override
    protected void layOut() {
        API.data("ExpiringPermits", PERMITS);
    }

    @Test
    void listsWhosePermitEndsWhen() {
        navigate(PermitsView.class);

        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).size()).isEqualTo(2);
        assertThat(cells(grid, 0)).contains("20/11/2020", "Expiré", "SAMPLE LINA");
        assertThat(cells(grid, 1))
                .contains("20/11/2999", "Expire bientôt", "Restreint")
                .doesNotContain("null");
    }

    @Test
    void asksOnceAndLeavesNoFurtherLook() {
        navigate(PermitsView.class);
        UI.getCurrent().setLocale(Language.ARABIC.locale());
        roundTrip();

        assertThat(API.asked("ExpiringPermits")).hasSize(1);
    }

    private String cells(Grid<?> grid, int row) {
        return textOf(test(grid).getCellComponent(row, 0)) + textOf(test(grid).getCellComponent(row, 1));
    }
}
