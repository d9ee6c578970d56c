package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Language;

/** What an administrator sees: the offices, the mandates of inspectors, the agreements with partner bodies, and where nothing is. */
@Journey
class AdministratorsScreensJourney {

    @Test
    void ofOfficesAndMandates(Desks desks) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.ADMINISTRATOR);
            Inspection.of(desk, "offices");
            Inspection.of(desk.go("/mandates"), "mandates");
            Inspection.of(desk.go("/registrations"), "forbidden");
            Inspection.of(desk.go("/nowhere"), "not-found");
        }
    }

    @Test
    void ofAgreements(Desks desks) {
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
            Inspection.inBothSchemes(desk, "agreement-end");
            assertThat(desk.complaints()).isEmpty();
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
}
