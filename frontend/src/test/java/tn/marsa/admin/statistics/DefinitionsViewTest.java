package tn.marsa.admin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.shell.Language;

class DefinitionsViewTest extends ScreenTest {

    @Override
    protected String role() {
        return "OBSERVATORY";
    }

    @Override
    protected void layOut() {
        API.data("MeasuresInWords", """
                {"statistics":{"measures":[{"measure":"STOCK","name":"Résidents","definition":"Séjour valable",
                "source":"Décisions sur le séjour","coverage":"Bureaux ouverts"}]}}""");
    }

    @Test
    void saysWhatEachFigureMeansWhereItComesFromAndWhomItCovers() {
        navigate(DefinitionsView.class);

        assertThat(page()).contains("Résidents", "Séjour valable", "Décisions sur le séjour", "Bureaux ouverts");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("tables?measure=STOCK");
    }

    @Test
    void speaksArabicToo() {
        navigate(DefinitionsView.class);
        language(Language.ARABIC);

        assertThat(page()).contains("التعريفات", "المصدر", "التغطية");
    }
}
