package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Language;

/** Every screen, in three languages, light and dark: axe finds nothing serious, and a picture of each is kept. */
@Journey
class ScreensJourney {

    @Test
    void ofOfficersAndSupervisors(Desks desks) {
        String number = register(desks);
        String identifier = validate(desks, number);
        lookUp(desks, identifier);
        askForThePurpose(desks, identifier);
        seeWhoOpenedIt(desks);
        correct(desks, identifier);
        restrictAndErase(desks, identifier);
    }

    @Test
    void ofTwoDesksAndOneRegistration(Desks desks) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA);
            var registering = new Registering(desk, Traveller.ivorian(), _ -> {});
            registering.begin();
            registering.reception();
            meetAtAGroup(desks, desk);
            desk.button("registrations.abandon").click();
            desk.page().locator("vaadin-dialog textarea").waitFor();
            Inspection.inBothSchemes(desk, Language.FRENCH, "abandon");
            desk.page().keyboard().press("Escape");
            openAsAnother(desks, desk.page().url());
        }
    }

    @Test
    void ofAnAdministrator(Desks desks) {
        try (Desk desk = desks.open(Language.ENGLISH)) {
            desk.signIn(Account.ADMINISTRATOR);
            Inspection.of(desk, "offices");
            Inspection.of(desk.go("/registrations"), "forbidden");
            Inspection.of(desk.go("/nowhere"), "not-found");
        }
    }

    @Test
    void ofPartnerBodies(Desks desks, RunningMarsa marsa) {
        new PartnerMachine(marsa.api()).ask("1234 5678 9012");
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.ADMINISTRATOR).go("/agreements/new");
            desk.button("agreements.make").click();
            desk.page().locator(".m-errors").waitFor();
            Inspection.of(desk, "agreement-errors");
            makeAgreement(desk);
            Inspection.of(desk, "agreement-made");
            desk.go("/agreements");
            desk.button("agreements.end").first().waitFor();
            Inspection.of(desk, "agreements");
            desk.button("agreements.end").first().click();
            desk.button("agreements.end.do").waitFor();
            Inspection.inBothSchemes(desk, Language.FRENCH, "agreement-end");
            assertThat(desk.complaints()).isEmpty();
        }
        try (Desk desk = desks.open(Language.ARABIC)) {
            desk.signIn(Account.AUDITOR).go("/agreements");
            Inspection.of(desk, "agreements-auditor");
            Inspection.of(desk.go("/disclosures"), "disclosures");
        }
    }

    private static void makeAgreement(Desk desk) {
        fill(desk, "bodyName-ar", "الصندوق النموذجي للتأمين على المرض");
        fill(desk, "bodyName-fr", "Caisse modèle d’assurance maladie");
        fill(desk, "bodyName-en", "Model sickness insurance fund");
        fill(desk, "legalBasis", "Loi organique 2004-63, article 47");
        fill(desk, "purpose", "Ouverture des droits aux soins");
        fill(desk, "dailyQuota", "500");
        fill(desk, "expiresOn", "31/12/2028");
        desk.page().locator(".m-agreement-questions vaadin-checkbox").first().click();
        desk.button("agreements.make").click();
        desk.page().locator(".m-copyable").first().waitFor();
    }

    private static void fill(Desk desk, String field, String value) {
        desk.page().locator(".m-agreement-" + field + " input:visible").fill(value);
        desk.page().keyboard().press("Tab");
    }

    @Test
    void ofThoseWhoOversee(Desks desks) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA).go("/files");
            desk.page().fill(".m-identifier-field input", "1234 5678 9092");
            desk.page().keyboard().press("Enter");
            desk.page().getByText(desk.word("migrants.unknown")).first().waitFor();
        }
        try (Desk desk = desks.open(Language.ARABIC)) {
            desk.signIn(Account.AUDITOR).go("/trail");
            desk.page().locator("vaadin-grid .m-quiet-line").first().waitFor();
            Inspection.of(desk, "trail");
            desk.go("/proof").button("oversight.prove").click();
            desk.page().locator(".m-proof-lines").first().waitFor();
            Inspection.of(desk, "proof");
            Inspection.of(desk.go("/cases"), "cases");
            openCase(desk);
            Inspection.inBothSchemes(desk, Language.ARABIC, "case");
            assertThat(desk.complaints()).isEmpty();
        }
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.ADMINISTRATOR).go("/mandates");
            Inspection.of(desk, "mandates");
        }
    }

    /** That an unknown number was asked for becomes a case with the next look through the trail. */
    private static void openCase(Desk desk) {
        Locator open = desk.button("oversight.case.open").first();
        for (int looks = 0; looks < 10 && !open.isVisible(); looks++) {
            desk.page().waitForTimeout(1_000);
            desk.go("/cases");
            desk.awaitTitle("oversight.cases");
        }
        open.click();
        desk.page()
                .locator(".m-case-steps")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        desk.button("oversight.case.assign").waitFor();
    }

    @Test
    void ofSigningIn(Desks desks) {
        for (Language language : Language.values()) {
            try (Desk desk = desks.open(language)) {
                desk.page().navigate("/");
                Inspection.inBothSchemes(desk, language, "sign-in");
                desk.page().fill("#username", "nobody");
                desk.page().fill("#password", "nothing");
                desk.page().click("button[type=submit]");
                desk.page().locator("[role=alert]").waitFor();
                Inspection.inBothSchemes(desk, language, "sign-in-refused");
            }
        }
    }

    @Test
    void ofSigningOut(Desks desks, RunningMarsa marsa) {
        for (Language language : Language.values()) {
            try (Desk desk = desks.open(language)) {
                desk.signIn(Account.OFFICER_OF_LA_MARSA);
                Page second = desk.page().context().newPage();
                second.navigate("/");
                second.locator("h1").first().waitFor();
                desk.signOut();
                // The session is over in every window: the second says so at the next step, and leads to the sign-in
                // page.
                second.reload();
                second.locator("#username").waitFor();
                desk.go(marsa.api() + "/signout");
                Inspection.inBothSchemes(desk, language, "signed-out");
            }
        }
    }

    @Test
    void ofWhoeverLeavesTheDesk(Desks desks) {
        for (Language language : Language.values()) {
            try (Desk desk = desks.open(language)) {
                desk.signIn(Account.OFFICER_OF_LA_MARSA).go("/files");
                desk.page().fill(".m-identifier-field input", "9630 5188");
                hear(desk, "marsa-idle");
                Locator dialog = desk.page().locator("vaadin-dialog[role=alertdialog]");
                dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
                desk.button("shell.idle.stay").waitFor();
                Inspection.inBothSchemes(desk, language, "idle");
                desk.button("shell.idle.stay").click();
                dialog.waitFor(gone());
                assertThat(desk.page().inputValue(".m-identifier-field input")).isEqualTo("9630 5188");
                hear(desk, "marsa-idle-over");
                desk.page().locator("#username").waitFor();
                assertThat(desk.page().url()).contains("idle");
                Inspection.inBothSchemes(desk, language, "sign-in-idle");
            }
        }
    }

    // Half an hour is too long for a journey: what the browser measures is told as if it were over.
    private static void hear(Desk desk, String event) {
        desk.page()
                .evaluate(
                        "event => document.querySelector('.m-shell').dispatchEvent(new CustomEvent(event, {detail: 5}))",
                        event);
    }

    /** The same names at two desks: the second meets the first one's, and goes on only once it has chosen. */
    private static void meetAtAGroup(Desks desks, Desk first) {
        try (Desk second = desks.open(Language.FRENCH)) {
            second.signIn(Account.OFFICER_OF_LA_MARSA).go(first.page().url());
            new Form(second).field("names.surname").waitFor();
            type(first, "KOUASSI");
            first.page().locator(".m-group-saved").first().waitFor();
            assertThat(asksBeforeClosing(first)).isFalse();
            new Form(second).field("names.surname").locator("input:visible").pressSequentially("KOUASSY");
            assertThat(asksBeforeClosing(second)).isTrue();
            type(second, "KOUASSY");
            second.page().locator(".m-contest").waitFor();
            second.page().keyboard().press("Control+Enter");
            second.page().locator(".m-contest:focus").waitFor();
            Inspection.of(second, "contest");
            second.button("registrations.contest.theirs").click();
            second.page().locator(".m-contest").waitFor(gone());
            assertThat(new Form(second).text("names.surname")).isEqualTo("KOUASSI");
            assertThat(asksBeforeClosing(second)).isFalse();
            assertThat(second.complaints()).isEmpty();
        }
    }

    private static void type(Desk desk, String surname) {
        new Form(desk).fill("names.surname", surname);
        desk.page().locator("[id='birth.place'] input").focus();
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static boolean asksBeforeClosing(Desk desk) {
        return (Boolean) desk.page().evaluate("!dispatchEvent(new Event('beforeunload', {cancelable: true}))");
    }

    private static void openAsAnother(Desks desks, String address) {
        try (Desk another = desks.open(Language.ARABIC)) {
            another.signIn(Account.HEAD_OF_LA_MARSA).go(address);
            another.page().locator(".m-desk [role=alert]").waitFor();
            Inspection.of(another, "held");
        }
    }

    private static void askForThePurpose(Desks desks, String identifier) {
        try (Desk desk = desks.open(Language.ARABIC)) {
            desk.signIn(Account.OFFICER_OF_SFAX).go("/files");
            desk.page().fill(".m-identifier-field input", identifier);
            desk.page().keyboard().press("Enter");
            desk.page().locator("vaadin-dialog vaadin-select").waitFor();
            Inspection.inBothSchemes(desk, Language.ARABIC, "purpose");
            choose(desk, "migrants.purpose.JUDICIAL_REQUISITION");
            desk.page().locator("vaadin-dialog vaadin-button").last().click();
            desk.page().locator("vaadin-dialog [role=alert]:focus").waitFor();
            Inspection.inBothSchemes(desk, Language.ARABIC, "purpose-refused");
            choose(desk, "migrants.purpose.CORRECTING");
            desk.page().fill("vaadin-dialog textarea", "تغيّر عنوان السكنى");
            desk.page().locator("vaadin-dialog vaadin-button").last().click();
            desk.page().locator(".m-purpose").waitFor();
            Inspection.of(desk, "file-elsewhere");
        }
    }

    private static void choose(Desk desk, String purpose) {
        desk.page().locator("vaadin-dialog vaadin-select").click();
        desk.page()
                .locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(desk.word(purpose)))
                .click();
    }

    private static void seeWhoOpenedIt(Desks desks) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.HEAD_OF_LA_MARSA).go("/grants");
            desk.page().locator(".m-grant-until").waitFor();
            Inspection.of(desk, "grants");
        }
    }

    private static String register(Desks desks) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA);
            var registering = new Registering(desk, Traveller.ivorian(), screen -> Inspection.of(desk, screen));
            registering.begin();
            String number = registering.number();
            registering.untilSubmitted();
            Inspection.of(desk, "review-officer");
            desk.go("/registrations");
            desk.row(number).waitFor();
            Inspection.of(desk, "queue");
            desk.page().keyboard().press("?");
            desk.page().locator(".m-key-list").waitFor();
            Inspection.inBothSchemes(desk, Language.FRENCH, "keys");
            return number;
        }
    }

    private static String validate(Desks desks, String number) {
        try (Desk desk = desks.open(Language.ARABIC)) {
            desk.signIn(Account.HEAD_OF_LA_MARSA);
            desk.row(number).click();
            desk.awaitTitle("registrations.review");
            Inspection.of(desk, "review");
            desk.button("registrations.return").click();
            desk.page().locator("vaadin-dialog textarea").waitFor();
            Inspection.inBothSchemes(desk, Language.ARABIC, "return");
            desk.page().keyboard().press("Escape");
            desk.page().keyboard().press("Control+Enter");
            Locator identifier = desk.page().locator("#identifier");
            identifier.waitFor();
            Inspection.of(desk, "issued");
            return desk.copyOf(identifier);
        }
    }

    private static void lookUp(Desks desks, String identifier) {
        try (Desk desk = desks.open(Language.ENGLISH)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA).go("/files");
            Inspection.of(desk, "look-up");
            desk.page().fill(".m-identifier-field input", "1234 5678 9012");
            desk.page().keyboard().press("Enter");
            desk.page()
                    .locator(".m-identifier-field [slot=error-message]:not(:empty)")
                    .waitFor();
            Inspection.of(desk, "look-up-refused");
            desk.page().fill(".m-identifier-field input", identifier);
            desk.page().keyboard().press("Enter");
            desk.page().locator(".m-purpose").waitFor();
            Inspection.of(desk, "file");
            desk.buttonOf("migrants.show", "migrants.address").click();
            desk.page().locator(".m-revealed").waitFor();
            Inspection.inBothSchemes(desk, Language.ENGLISH, "file-revealed");
            desk.button("migrants.answer").click();
            desk.page().locator(".m-answer .m-looks-table").waitFor();
            Inspection.of(desk, "answer");
        }
    }

    private static void correct(Desks desks, String identifier) {
        try (Desk desk = desks.open(Language.ARABIC)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA);
            openFile(desk, identifier);
            desk.button("rights.correct").click();
            Form form = new Form(desk);
            form.field("names.surname").waitFor();
            Inspection.inBothSchemes(desk, Language.ARABIC, "correct");
            form.fill("names.surname", "KOUAME");
            desk.page().fill("vaadin-dialog vaadin-text-area textarea", "جواز السفر");
            desk.button("rights.correct.do").click();
            desk.page().locator(".m-rights-former vaadin-button").first().waitFor();
            desk.page().locator(".m-rights-former vaadin-button").first().click();
            desk.page().locator(".m-rights-former span").first().waitFor();
            Inspection.of(desk, "corrected");
        }
    }

    private static void restrictAndErase(Desks desks, String identifier) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.HEAD_OF_LA_MARSA);
            openFile(desk, identifier);
            desk.button("rights.restrict.do").click();
            desk.page().locator("vaadin-dialog textarea").waitFor();
            Inspection.inBothSchemes(desk, Language.FRENCH, "restrict");
            desk.page().fill("vaadin-dialog textarea", "Date de naissance contestée");
            desk.page().keyboard().press("Control+Enter");
            desk.button("rights.lift.do").waitFor();
            desk.button("rights.erase.propose").click();
            desk.page().locator("vaadin-dialog vaadin-date-picker").waitFor();
            Inspection.inBothSchemes(desk, Language.FRENCH, "propose-erasure");
            desk.page().locator("vaadin-dialog vaadin-text-field input").first().fill("2026/117");
            Locator date = desk.page().locator("vaadin-dialog vaadin-date-picker input");
            date.fill("01/10/2026");
            date.press("Tab");
            desk.page().locator("vaadin-dialog vaadin-text-field input").last().fill("Autorité compétente");
            desk.page().keyboard().press("Control+Enter");
            desk.page().getByText(desk.word("rights.erasureProposed")).waitFor();
            Inspection.of(desk, "restricted");
        }
        try (Desk desk = desks.open(Language.ARABIC)) {
            desk.signIn(Account.ADMINISTRATOR).go("/erasures");
            desk.page().locator(".m-erasure").waitFor();
            Inspection.of(desk, "erasures");
        }
    }

    @Test
    void ofWhatFollowsValidation(Desks desks) {
        String identifier = validated(desks);
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.HEAD_OF_LA_MARSA);
            openFile(desk, identifier);
            desk.button("followup.ask.do").click();
            pick(desk, "followup.kind.FIRST");
            Inspection.inBothSchemes(desk, Language.FRENCH, "residence-request");
            record(desk, "followup.opinion.do");
            desk.button("followup.opinion.do").click();
            desk.page().locator("vaadin-dialog vaadin-radio-button").first().click();
            record(desk, "followup.decide.do");
            desk.button("followup.decide.do").click();
            pick(desk, "followup.outcome.GRANTED");
            desk.page().locator("vaadin-dialog vaadin-text-field input").fill("R-17/2026");
            fillDay(desk, 1, today(0));
            fillDay(desk, 2, today(20));
            Inspection.inBothSchemes(desk, Language.FRENCH, "residence-decision");
            record(desk, "followup.move.do");
            desk.page().locator(".m-follow-up").scrollIntoViewIfNeeded();
            Inspection.of(desk, "residence");
            desk.go("/permits");
            desk.page().locator(".m-permit-end").first().waitFor();
            Inspection.of(desk, "permits");
            desk.go("/registrations");
            Inspection.of(desk, "queue-permits");
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static String validated(Desks desks) {
        String number;
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA);
            var registering = new Registering(desk, Traveller.ivorian(), _ -> {});
            registering.begin();
            number = registering.number();
            registering.untilSubmitted();
        }
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.HEAD_OF_LA_MARSA);
            desk.row(number).click();
            desk.awaitTitle("registrations.review");
            desk.page().keyboard().press("Control+Enter");
            Locator identifier = desk.page().locator("#identifier");
            identifier.waitFor();
            return desk.copyOf(identifier);
        }
    }

    private static void pick(Desk desk, String value) {
        desk.page().locator("vaadin-dialog vaadin-select").click();
        desk.page()
                .locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(desk.word(value)))
                .click();
    }

    private static void fillDay(Desk desk, int place, String day) {
        Locator field =
                desk.page().locator("vaadin-dialog vaadin-date-picker input").nth(place);
        field.fill(day);
        field.press("Tab");
    }

    private static String today(int later) {
        return Dates.day(Dates.today(Clock.systemUTC()).plusDays(later));
    }

    /** Records the step; then the file offers another one. */
    private static void record(Desk desk, String next) {
        desk.page().keyboard().press("Control+Enter");
        desk.page().locator("vaadin-dialog").waitFor(gone());
        desk.button(next).waitFor();
    }

    private static void openFile(Desk desk, String identifier) {
        desk.go("/files");
        desk.page().fill(".m-identifier-field input", identifier);
        desk.page().keyboard().press("Enter");
        desk.page().locator(".m-rights").waitFor();
    }
}
