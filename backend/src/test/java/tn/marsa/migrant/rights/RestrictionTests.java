package tn.marsa.migrant.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** A restricted file: the head of its office opens it, and nobody else, by whichever way. */
@MarsaTest
class RestrictionTests {

    private static final String WHY = "The person contests the date of birth";

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final FileDesk head;
    private final FileDesk officer;
    private String identifier = "";

    RestrictionTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        this.jdbc = jdbc;
        head = new FileDesk(callers.join(Role.SUPERVISOR, "1101"));
        officer = new FileDesk(callers.join(Role.OFFICER, "1101"));
    }

    @BeforeEach
    void restrict() {
        identifier = Registered.in("1101", callers);
        assertThat(FileDesk.outcome(head.restrict(identifier, WHY))).isEqualTo("FileSaved");
    }

    @Test
    void isOpenToTheHeadOfItsOffice() {
        GraphQlTester.Response read = head.read(identifier);

        read.path("migrant.names.surname").entity(String.class).isEqualTo("Koffi");
        read.path("migrant.restriction.by.isMe").entity(Boolean.class).isEqualTo(true);
    }

    @Test
    void tellsEverybodyElseWhomToAskAndNothingMore() {
        FileDesk sfax = new FileDesk(callers.join(Role.SUPERVISOR, "6101").speaking("fr"));
        for (FileDesk other : List.of(officer, sfax)) {
            other.read(identifier)
                    .path("migrant.__typename")
                    .entity(String.class)
                    .isEqualTo("FileRestricted");
        }
        sfax.read(identifier).path("migrant").matchesJsonStrictly("""
                {
                  "__typename": "FileRestricted",
                  "message": "Ce dossier est restreint. Seul le chef du bureau qui le tient peut l’ouvrir : adressez-vous à lui.",
                  "office": {"code": "1101"}
                }""");
    }

    @Test
    void showsNothingOfThePersonInTheListOfFiles() {
        GraphQlTester.Response listed = officer.api()
                .document(
                        "{ migrants(first: 1) { edges { node { identifier restriction { since } names { surname } } } } }")
                .execute();

        listed.path("migrants.edges[0].node.identifier").entity(String.class).isEqualTo(identifier);
        listed.path("migrants.edges[0].node.restriction.since").hasValue();
        listed.path("migrants.edges[0].node.names").valueIsNull();
    }

    @Test
    void tellsNobodyElseInTheListWhoHasSeenIt() {
        String listed =
                "{ migrants(first: 1) { edges { node { identifier looks { edges { node { at } } } followUp { state } } } } }";
        GraphQlTester.Response toOfficer = officer.api().document(listed).execute();
        GraphQlTester.Response toHead = head.api().document(listed).execute();

        toOfficer
                .path("migrants.edges[0].node")
                .matchesJsonStrictly(
                        "{\"identifier\": \"%s\", \"looks\": null, \"followUp\": null}".formatted(identifier));
        toHead.path("migrants.edges[0].node.looks.edges[0].node.at").hasValue();
    }

    @Test
    void showsNobodyElseWhatASealedNameKeepsAndTellsTheTrail() {
        head.correct(identifier, "names", Person.names("Kouassi", "Aya Marie", "كواسي", "آية ماري"));
        String rectification = head.read(identifier)
                .path("migrant.rectifications[0].id")
                .entity(String.class)
                .get();

        officer.api()
                .document(
                        "{ formerValue(identifier: \"%s\", rectification: \"%s\", group: NAMES, field: \"surname\") { value } }"
                                .formatted(identifier, rectification))
                .execute()
                .path("formerValue")
                .valueIsNull();

        assertThat(trail("REFUSAL")).contains("RESTRICTED");
    }

    @Test
    void showsNothingOfThePersonInTheQueue() {
        GraphQlTester.Response listed = officer.api().document("""
                        { registrations(first: 1, newestFirst: true, queue: VALIDATED) {
                          edges { node { migrant { identifier restriction { since } names { surname } } } } } }""").execute();

        listed.path("registrations.edges[0].node.migrant.identifier")
                .entity(String.class)
                .isEqualTo(identifier);
        listed.path("registrations.edges[0].node.migrant.restriction.since").hasValue();
        listed.path("registrations.edges[0].node.migrant.names").valueIsNull();
    }

    @Test
    void isCorrectedByNobodyElse() {
        int version = head.version(identifier);

        GraphQlTester.Response refused =
                officer.correct(identifier, version, Map.of("residence", Map.of("ground", "SALARIED_WORK")));

        refused.path("result.code").entity(String.class).isEqualTo("RESTRICTED");
        assertThat(trail("REFUSAL")).contains("CORRECT RESTRICTED");
    }

    @Test
    void opensAgainOnceLifted() {
        assertThat(FileDesk.outcome(head.lift(identifier, "Settled"))).isEqualTo("FileSaved");

        officer.read(identifier)
                .path("migrant.names.surname")
                .entity(String.class)
                .isEqualTo("Koffi");
        head.lift(identifier, "Again").path("result.code").entity(String.class).isEqualTo("NOT_RESTRICTED");
        assertThat(trail("WRITE")).contains("RESTRICT", "LIFT_RESTRICTION");
    }

    @Test
    void leavesARefusalAndNoLookInTheTrail() {
        long before = trail("LOOK").size();

        officer.read(identifier);

        assertThat(trail("LOOK")).hasSize((int) before);
        assertThat(trail("REFUSAL")).contains("RESTRICTED");
    }

    @Test
    void showsNoMaskedValueToAnybodyElseAndTellsTheTrail() {
        GraphQlTester.Response revealed = officer.reveal(identifier, "PHONE");

        revealed.path("revealField")
                .matchesJsonStrictly("{\"__typename\": \"FileRestricted\", \"office\": {\"code\": \"1101\"}}");
        assertThat(trail("REFUSAL")).contains("RESTRICTED");
        assertThat(trail("LOOK")).noneMatch(detail -> String.valueOf(detail).contains("REVEALED"));
    }

    @Test
    void showsAMaskedValueToTheHead() {
        head.reveal(identifier, "PHONE")
                .path("revealField.__typename")
                .entity(String.class)
                .isEqualTo("RevealedValue");
    }

    @Test
    void tellsTheHeadWhyAsALook() {
        head.reason(identifier).path("restrictionReason").entity(String.class).isEqualTo(WHY);

        assertThat(trail("LOOK")).contains("RESTRICTION");
    }

    @Test
    void tellsNobodyElseWhy() {
        FileDesk sfax = new FileDesk(callers.join(Role.SUPERVISOR, "6101"));

        sfax.reason(identifier).path("restrictionReason").valueIsNull();
        assertThat(trail("REFUSAL")).contains("OTHER_OFFICE");
        assertThat(Refusal.in(officer.reason(identifier))).isNotEmpty().containsOnly(Refusal.of("INVALID_REQUEST"));
    }

    @Test
    void needsAReason() {
        String another = Registered.in("1101", callers);

        assertThat(FileDesk.faults(head.restrict(another, "no"))).containsExactly("reason INVALID");
    }

    @Test
    void isTheHeadsToDecideInTheOwnOfficeAlone() {
        FileDesk sfax = new FileDesk(callers.join(Role.SUPERVISOR, "6101"));
        String another = Registered.in("1101", callers);

        assertThat(Refusal.in(sfax.restrict(another, WHY)))
                .containsExactly(new Refusal("NOT_FOUND", "input.identifier"));
        assertThat(Refusal.in(officer.restrict(another, WHY))).isNotEmpty().containsOnly(Refusal.of("INVALID_REQUEST"));
    }

    private List<@Nullable String> trail(String action) {
        return jdbc.sql("""
                        SELECT detail FROM trail JOIN unique_identifier issued ON issued.migrant_id = trail.migrant_id
                        WHERE issued.value = ? AND action = ? AND detail IS NOT NULL""").params(identifier, action).query(String.class).list();
    }
}
