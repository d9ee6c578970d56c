package tn.marsa.admin.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.api.ApiStandIn;
import tn.marsa.admin.charts.Chart;
import tn.marsa.admin.shell.Language;

class DashboardViewTest extends ScreenTest {

    private static final String RELEASE = """
            {"id":"r1","period":"2026-Q3","granularity":"QUARTER","vintage":1,"state":"PUBLISHED","tablesDone":9,"tablesTotal":9,
            "preparedBy":{"displayName":"A. Modèle"},"recordedUntil":"2026-10-14","publishableFrom":"2026-10-15",
            "publishedOn":"2026-11-05","revisionNote":null,"discardReason":null,"hash":"ab"}""";

    @Override
    protected String role() {
        return "OBSERVATORY";
    }

    // The dashboard is an analyst's home: it asks at once.
    @Override
    protected void layOut() {
        layOutDashboard();
    }

    @Test
    void showsTheFiguresOfTheLatestPublishedQuarterWithTheirMargin() {
        navigate(DashboardView.class);

        assertThat(page())
                .contains("Résidents en fin de période", "59\u202f214", "± 2", "↑ +38", "par rapport à T2 2026")
                .contains(
                        "Publié le 05/11/2026", "1 bureau ouvert sur 71", "Un total n’est pas la somme de ses cases.");
    }

    @Test
    void linksEachFigureToItsDefinition() {
        navigate(DashboardView.class);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("definitions#STOCK", "definitions#PRESUMED_DEPARTURES");
    }

    @Test
    void owesTheMapAndNamesTheReleaseInTheFilesOfPictures() {
        navigate(DashboardView.class);

        assertThat(find(Chart.class).all())
                .extracting(
                        chart -> chart.getElement().getPropertyRaw("picture").toString())
                .anyMatch(picture -> picture.contains("\"MAP\"")
                        && picture.contains("T3 2026, édition 1, publiée le 05/11/2026")
                        && picture.contains("OpenStreetMap"))
                .anyMatch(picture -> picture.contains("\"BARS\"")
                        && picture.contains("T3 2026, édition 1, publiée le 05/11/2026")
                        && !picture.contains("OpenStreetMap"))
                .anyMatch(picture -> picture.contains("\"LINE\"") && picture.contains("10/2021 à 09/2026"));
    }

    @Test
    void sharesThePeriodInItsAddress() {
        UI.getCurrent().navigate("figures", QueryParameters.of("period", "2026-Q3"));

        assertThat(API.asked("Dashboard").getLast().variables().toString())
                .contains("\"period\":\"2026-Q3\"", "\"from\":\"2021-10\"", "\"to\":\"2026-09\"");
    }

    @Test
    void saysThatThePeriodOfItsAddressIsNotReleasedInsteadOfShowingAnother() {
        API.data(
                "Table",
                "{\"statistics\":{\"table\":{\"__typename\":\"PeriodNotReleased\",\"message\":\"Rien n’est publié de 2031-Q1.\",\"latest\":null}}}");
        UI.getCurrent().navigate("figures", QueryParameters.of("period", "2031-Q1"));

        assertThat(page()).contains("Rien n’est publié de 2031-Q1.").doesNotContain("59\u202f214");
    }

    @Test
    void listsTheLatestVintageOfEachPeriodToTheLastPage() {
        String page =
                "{\"statistics\":{\"releases\":{\"edges\":[{\"node\":%s}],\"pageInfo\":{\"hasNextPage\":%s,\"endCursor\":%s}}}}";
        String earlier = RELEASE.replace("2026-Q3", "2020-Q1").replace("\"r1\"", "\"r0\"");
        String second = RELEASE.replace("\"vintage\":1", "\"vintage\":2").replace("\"r1\"", "\"r2\"");
        String first = page.formatted(RELEASE + "},{\"node\":" + second, true, "\"c\"");
        String last = page.formatted(earlier, false, null);
        API.reply(
                "Releases",
                asked -> new ApiStandIn.Reply(
                        200, "{\"data\":" + (asked.path("after").asString("").equals("c") ? last : first) + "}"));
        navigate(DashboardView.class);

        @SuppressWarnings("unchecked")
        Select<Release> list = find(Select.class).all().getFirst();
        assertThat(list.getListDataView().getItems().map(Release::id)).containsExactly("r2", "r0");
    }

    @Test
    void saysInEveryLanguageWhatToDoWhileNothingIsPublished() {
        API.data(
                "Releases",
                "{\"statistics\":{\"releases\":{\"edges\":[],\"pageInfo\":{\"hasNextPage\":false,\"endCursor\":null}}}}");
        navigate(DashboardView.class);

        language(Language.ARABIC);
        assertThat(page()).contains("لا توجد نشرة بعد");
        language(Language.ENGLISH);
        assertThat(page()).contains("Nothing is published yet");
        language(Language.FRENCH);
        assertThat(page()).contains("Rien n’est encore publié");
    }

    private static void layOutDashboard() {
        API.data("SavedViews", "{\"statistics\":{\"savedViews\":[]}}");
        API.data("Releases", """
                {"statistics":{"releases":{"edges":[{"node":%s}],"pageInfo":{"hasNextPage":false,"endCursor":null}}}}""".formatted(RELEASE));
        API.data("Dashboard", """
                {"statistics":{"stock":%s,"arrivals":%s,"granted":%s,"departures":%s,"presumed":%s,"ages":%s,"governorates":%s,
                "origins":%s,"grounds":%s,"months":{"__typename":"StatisticsSeries","points":[{"period":"2026-09","value":746}]}}}""".formatted(
                        total(59_214, 38),
                        total(2_409, -12),
                        total(611, 4),
                        total(30, 0),
                        total(287, 9),
                        table(
                                axis("SEX", "Sexe", "1", "Hommes", "2", "Femmes") + ","
                                        + axis("AGE_BROAD", "Âge", "0-14", "0–14", "65", "65+"),
                                cell(5, "1", "0-14") + "," + cell(6, "1", "65") + "," + cell(7, "2", "0-14") + ","
                                        + cell(8, "2", "65")),
                        table(
                                axis("GOVERNORATE", "Gouvernorat", "TN-11", "Tunis", "TN-61", "Sfax"),
                                cell(22_100, "TN-11") + "," + cell(3_000, "TN-61")),
                        table(
                                axis("ORIGIN_GROUP", "Origine", "SSA", "Afrique subsaharienne", "EUR", "Europe"),
                                cell(20_000, "SSA") + "," + cell(9_000, "EUR")),
                        table(
                                axis("GROUND", "Motif", "EMPLOYMENT", "Emploi", "EDUCATION", "Études"),
                                cell(16_000, "EMPLOYMENT") + "," + cell(13_000, "EDUCATION"))));
    }

    private static String total(int value, int change) {
        return figures(
                "",
                "",
                "{\"codes\":[],\"value\":" + value + ",\"status\":\"NORMAL\",\"changeOnPrevious\":" + change + "}");
    }

    private static String table(String axes, String cells) {
        return figures(axes, cells, cell(100));
    }

    private static String figures(String axes, String cells, String total) {
        return """
                {"__typename":"StatisticsTable","axes":[%s],"cells":[%s],"total":%s,"margin":2,"coverage":{"officesOpen":1,"offices":71},
                "note":"Un total n’est pas la somme de ses cases.","previousPeriod":"2026-Q2","release":%s}""".formatted(axes, cells, total, RELEASE);
    }

    private static String axis(String dimension, String name, String... categories) {
        return """
                {"dimension":"%s","name":"%s","categories":[{"code":"%s","name":"%s"},{"code":"%s","name":"%s"}]}""".formatted(dimension, name, categories[0], categories[1], categories[2], categories[3]);
    }

    private static String cell(int value, String... codes) {
        return "{\"codes\":[" + (codes.length == 0 ? "" : "\"" + String.join("\",\"", codes) + "\"") + "],\"value\":"
                + value + ",\"status\":\"NORMAL\",\"changeOnPrevious\":null}";
    }
}
