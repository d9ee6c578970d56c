package tn.marsa.admin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Language;

class QualityViewTest extends ScreenTest {

    @Override
    protected String role() {
        return "OBSERVATORY";
    }

    @Override
    protected void layOut() {
        API.data("Releases", """
                {"statistics":{"releases":{"edges":[{"node":{"id":"r1","period":"2026-Q3","granularity":"QUARTER","vintage":1,
                "state":"PUBLISHED","tablesDone":9,"tablesTotal":9,"preparedBy":{"displayName":"A. Modèle"},
                "recordedUntil":"2026-10-14","publishableFrom":"2026-10-15","publishedOn":"2026-11-05","revisionNote":null,
                "discardReason":null,"hash":"ab"}}],"pageInfo":{"hasNextPage":false,"endCursor":null}}}}""");
        API.data("Quality", """
                {"statistics":{"quality":{"__typename":"StatisticsQuality",
                "fields":[{"name":"Sexe","registrations":1204,"unknown":6,"knownPercent":99.5}],
                "offices":[{"office":{"name":"La Marsa"},"registrations":7,"incomplete":0,"completePercent":null}],
                "note":"Les parts se calculent à partir de chiffres publiés."}}}""");
    }

    @Test
    void showsCompletenessByFieldAndByOffice() {
        UI.getCurrent().navigate(QualityView.PATH, QueryParameters.of("period", "2026-Q3"));

        assertThat(API.asked("Quality").getLast().variables().toString()).contains("\"period\":\"2026-Q3\"");
        assertThat(page())
                .contains("Sexe", "1\u202f204", "99,5 %")
                .contains("La Marsa", "–")
                .contains("Les parts se calculent");
    }

    @Test
    void asksForThePeriodOfItsAddressAlsoWhereItIsNotReleased() {
        API.data(
                "Quality",
                "{\"statistics\":{\"quality\":{\"__typename\":\"PeriodNotReleased\",\"message\":\"Rien n’est publié.\"}}}");
        UI.getCurrent().navigate(QualityView.PATH, QueryParameters.of("period", "2031-Q1"));

        assertThat(API.asked("Quality").getLast().variables().toString()).contains("\"period\":\"2031-Q1\"");
        assertThat(page()).contains("Rien n’est publié.");
    }

    @Test
    void speaksArabicToo() {
        navigate(QualityView.class);
        language(Language.ARABIC);

        assertThat(page()).contains("جودة المعطيات", "ملفات منقوصة");
    }
}
