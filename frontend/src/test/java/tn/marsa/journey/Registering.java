package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.function.Consumer;

/** What an officer does with a traveller at the desk, stage by stage, by the keyboard. */
final class Registering {

    private final Desk desk;
    private final Traveller traveller;
    private final Form form;
    private final Consumer<String> looked;

    /**
     * Begins with nothing yet.
     *
     * @param looked told the name of each screen while it shows what was typed
     */
    Registering(Desk desk, Traveller traveller, Consumer<String> looked) {
        this.desk = desk;
        this.traveller = traveller;
        this.looked = looked;
        this.form = new Form(desk);
    }

    /** Alt+N, and the choice that stands there already. */
    void begin() {
        desk.page().keyboard().press("Alt+n");
        desk.awaitTitle("registrations.new");
        looked.accept("start");
        proceed("RECEPTION");
    }

    /** The number of the registration that is on the screen. */
    String number() {
        return desk.page()
                .locator(".m-title-note [dir=ltr]")
                .first()
                .textContent()
                .strip();
    }

    /** The first stage, on to the second. */
    void reception() {
        fill(0);
        proceed("IDENTITY");
    }

    /** With a date that cannot be: told above the form and at the field, and everything else typed stays. */
    private void identity() {
        fill(1);
        form.fill("travelDocument.issuedOn", "09/05/2032");
        desk.page().keyboard().press("Control+Enter");
        desk.page().locator("[role=alert]:focus").waitFor();
        looked.accept("refused");
        Locator first = desk.page().locator("[role=alert] vaadin-button").first();
        assertThat(form.field("travelDocument.issuedOn")
                        .locator("[slot=error-message]")
                        .textContent())
                .isEqualTo(first.textContent());
        first.press("Enter");
        desk.page().locator("[id='travelDocument.issuedOn'] :focus").waitFor();
        Map<String, String> typed = traveller.stages().get(1);
        assertThat(form.text("names.surname")).isEqualTo(typed.get("names.surname"));
        assertThat(form.text("travelDocument.number")).isEqualTo(typed.get("travelDocument.number"));
        form.fill("travelDocument.issuedOn", typed.getOrDefault("travelDocument.issuedOn", ""));
        proceed("DUPLICATE_CHECK");
    }

    /** The second stage of somebody who is registered already, on to the comparison. */
    void identityAgain() {
        fill(1);
        proceed("DUPLICATE_CHECK");
    }

    private void duplicateCheck() {
        assertThat(desk.page().locator("main").textContent()).contains(desk.word("matching.noneFound"));
        looked.accept("stage-3");
        proceed("ENTRY_AND_RESIDENCE");
    }

    private void rest() {
        fill(3);
        proceed("SITUATION");
        fill(4);
        proceed("DOCUMENTS");
    }

    /** Every document was brought. */
    private void documents() {
        Locator rows = desk.page().locator(".m-document vaadin-radio-group");
        rows.first().waitFor();
        for (Locator row : rows.all()) {
            row.locator("input").first().check();
        }
        looked.accept("stage-6");
        proceed("VALIDATION");
    }

    /** All of it, to the validation that is now somebody else's. */
    void untilSubmitted() {
        reception();
        identity();
        duplicateCheck();
        rest();
        documents();
        summary();
    }

    private void summary() {
        assertThat(desk.page().locator("main").textContent()).contains(traveller.surname(), traveller.surnameArabic());
        looked.accept("summary");
        desk.page().locator(".m-confirmation input").last().check();
        desk.page().keyboard().press("Control+Enter");
        desk.awaitTitle("registrations.review");
    }

    private void fill(int stage) {
        traveller.stages().get(stage).forEach(form::fill);
        looked.accept("stage-" + (stage + 1));
    }

    private void proceed(String next) {
        desk.page().keyboard().press("Control+Enter");
        desk.awaitTitle("registrations.stage." + next);
    }
}
