package tn.marsa.admin.migrants;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.migrants.Looks.Look;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Language;

/** The office that keeps a file sees who has seen it. */
class LooksPanelTest extends ScreenTest {

    private static final String FILE = """
            {"migrant":{"__typename":"Migrant","identifier":"963051882726","status":"ACTIVE","registeredAs":"NEW","version":3,"erasureProposed":false,"mergedFiles":[],"rectifications":[],
            "office":{"code":"1101","place":"La Marsa"},"openedFor":null,"looks":%s,
            "duplicateCheck":{"outcome":"NOT_CHECKED","recordedAt":null},
            "createdAt":"2026-11-20T08:00:00Z","updatedAt":"2026-11-23T09:42:00Z"}}""";
    private static final String LOOKS = """
            {"edges":[
            {"node":{"at":"2026-11-23T09:41:00Z","by":{"displayName":"S. Modèle","isMe":true},
            "office":{"code":"1101","place":"La Marsa"},"action":"SHOWN","purpose":"OWN_OFFICE","groups":["NAMES","CONTACT"],"revealed":null}},
            {"node":{"at":"2026-11-22T10:05:00Z","by":{"displayName":"N. Exemple","isMe":false},
            "office":{"code":"6101","place":"Sfax Ville"},"action":"REVEALED","purpose":"IDENTITY_CHECK","groups":["CONTACT"],"revealed":"PHONE"}}],
            "pageInfo":{"hasNextPage":true,"endCursor":"there"}}""";
    private static final String EARLIER = """
            {"migrant":{"looks":{"edges":[
            {"node":{"at":"2026-11-20T08:00:00Z","by":{"displayName":"T. Échantillon","isMe":false},
            "office":{"code":"1101","place":"La Marsa"},"action":"CHANGED","purpose":"REGISTERING","groups":["NAMES"],"revealed":null}}],
            "pageInfo":{"hasNextPage":false,"endCursor":"end"}}}}""";

    @BeforeEach
    void openTheFile() {
        API.data("Migrant", FILE.formatted(LOOKS)).data("FileLooks", EARLIER);
        look();
    }

    private void look() {
        navigate(LookUpView.class);
        find(TextField.class).withClassName("m-identifier-field").single().setValue("963051882726");
        test(find(Action.class).withText("Ouvrir le dossier").all().getFirst()).click();
    }

    @Test
    void saysWhoWhenWhatAndWhatFor() {
        assertThat(row(0))
                .contains("23/11/2026 10:41", "S. Modèle", "(vous)", "La Marsa (1101)", "A consulté le dossier")
                .contains("Travail courant du bureau", "Noms, Adresse et contact");
        assertThat(row(1))
                .contains("N. Exemple", "Sfax Ville (6101)", "A affiché une valeur masquée")
                .contains("Vérification de l’identité de la personne au guichet", "Téléphone")
                .doesNotContain("(vous)");
    }

    @Test
    void showsEarlierOnesOnDemand() {
        test(find(Action.class).withText("Afficher les précédentes").single()).click();

        assertThat(API.asked("FileLooks").getLast().variables().path("after").asString())
                .isEqualTo("there");
        assertThat(row(2)).contains("T. Échantillon", "A modifié le dossier", "Enregistrement de la personne");
        assertThat(find(Action.class).withText("Afficher les précédentes").all())
                .isEmpty();
    }

    @Test
    void namesOfficesInTheLanguageOfTheScreen() {
        API.data("OfficePlace", "{\"office\":{\"code\":\"6101\",\"place\":\"صفاقس المدينة\"}}");
        language(Language.ARABIC);
        roundTrip();

        assertThat(row(1)).contains("صفاقس المدينة (6101)", "أظهر معطى مخفيا");
        assertThat(API.asked("Migrant")).hasSize(1);
    }

    @Test
    void isNotThereForAFileOfAnotherOffice() {
        assertThat(find(LooksPanel.class).all()).hasSize(1);

        API.data("Migrant", FILE.formatted("null"));
        test(find(Action.class).withText("Fermer le dossier").single()).click();
        look();

        assertThat(find(LooksPanel.class).all()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private String row(int number) {
        Grid<Look> grid = find(Grid.class).single();
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < grid.getColumns().size(); column++) {
            row.append(textOf(test(grid).getCellComponent(number, column))).append('\n');
        }
        return row.toString();
    }
}
