package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Language;

/** What officers see who work on one registration at two desks. */
@Journey
class TwoDesksScreensJourney {

    @Test
    void ofTwoDesksAndOneRegistration(Desks desks) {
        try (Desk desk = desks.open(Language.FRENCH)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA);
            var registering = new Registering(desk, Traveller.ivorian(), _ -> {});
            registering.begin();
            registering.reception();
            meetAtAGroup(desks, desk);
            desk.button("registrations.abandon").click();
            desk.dialog().locator("textarea").waitFor();
            Inspection.inBothSchemes(desk, "abandon");
            desk.page().keyboard().press("Escape");
            openAsAnother(desks, desk.page().url());
        }
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
            Desk.awaitEnd(second.page().locator(".m-contest"));
            assertThat(new Form(second).text("names.surname")).isEqualTo("KOUASSI");
            assertThat(asksBeforeClosing(second)).isFalse();
            assertThat(second.complaints()).isEmpty();
        }
    }

    private static void openAsAnother(Desks desks, String address) {
        try (Desk another = desks.open(Language.ARABIC)) {
            another.signIn(Account.HEAD_OF_LA_MARSA).go(address);
            another.page().locator(".m-desk [role=alert]").waitFor();
            Inspection.of(another, "held");
        }
    }

    private static void type(Desk desk, String surname) {
        new Form(desk).fill("names.surname", surname);
        desk.page().locator("[id='birth.place'] input").focus();
    }

    private static boolean asksBeforeClosing(Desk desk) {
        return (Boolean) desk.page().evaluate("!dispatchEvent(new Event('beforeunload', {cancelable: true}))");
    }
}
