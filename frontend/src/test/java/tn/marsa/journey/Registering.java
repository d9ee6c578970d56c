package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;

/** What an officer does with a traveller at the desk, stage by stage, by the keyboard. */
final class Registering {

    private final Desk desk;
    private final Traveller traveller;
    private final Form form;

    Registering(Desk desk, Traveller traveller) {
        this.desk = desk;
        this.traveller = traveller;
        this.form = new Form(desk);
    }

    /** Alt+N, and the choice that stands there already. */
    void begin() {
        desk.page().keyboard().press("Alt+n");
        desk.awaitTitle("registrations.new");
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

    void reception() {
        fill(0);
        proceed("IDENTITY");
    }

    /** With a date that cannot be: told above the form and at the field, and everything else typed stays. */
    void identity() {
        fill(1);
        form.fill("travelDocument.issuedOn", "09/05/2032");
        desk.page().keyboard().press("Control+Enter");
        Locator errors = desk.page().locator("[role=alert]:focus");
        errors.waitFor();
        desk.picture("refused");
        String told = errors.locator("vaadin-button").first().textContent();
        assertThat(form.field("travelDocument.issuedOn")
                        .locator("[slot=error-message]")
                        .textContent())
                .isEqualTo(told);
        errors.locator("vaadin-button").first().press("Enter");
        desk.page().locator("[id='travelDocument.issuedOn'] :focus").waitFor();
        Map<String, String> typed = traveller.stages().get(1);
        assertThat(form.text("names.surname")).isEqualTo(typed.get("names.surname"));
        assertThat(form.text("travelDocument.number")).isEqualTo(typed.get("travelDocument.number"));
        form.fill("travelDocument.issuedOn", typed.getOrDefault("travelDocument.issuedOn", ""));
        proceed("DUPLICATE_CHECK");
    }

    void duplicateCheck() {
        assertThat(desk.page().locator("main").textContent()).contains(desk.word("registrations.duplicate.notChecked"));
        proceed("ENTRY_AND_RESIDENCE");
    }

    void rest() {
        fill(3);
        proceed("SITUATION");
        fill(4);
        proceed("DOCUMENTS");
    }

    /** Every document was brought. */
    void documents() {
        Locator rows = desk.page().locator(".m-document vaadin-radio-group");
        rows.first().waitFor();
        for (Locator row : rows.all()) {
            row.locator("input").first().check();
        }
        proceed("VALIDATION");
    }

    void summary() {
        assertThat(desk.page().locator("main").textContent()).contains(traveller.surname(), traveller.surnameArabic());
        desk.picture("summary");
        desk.page().locator(".m-confirmation input").last().check();
        desk.page().keyboard().press("Control+Enter");
        desk.awaitTitle("registrations.review");
    }

    private void fill(int stage) {
        traveller.stages().get(stage).forEach(form::fill);
        desk.picture("stage-" + (stage + 1));
    }

    private void proceed(String next) {
        desk.page().keyboard().press("Control+Enter");
        desk.awaitTitle("registrations.stage." + next);
    }
}
