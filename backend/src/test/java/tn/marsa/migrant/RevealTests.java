package tn.marsa.migrant;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.migrant.LookUpDesk.REASON;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.api.Refusal;
import tn.marsa.migrant.fields.MaskedField;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Role;

/** Masked values are shown one by one, each as a look of its own that names the field. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class RevealTests {

    private static final Map<MaskedField, String> VALUES = Map.of(
            MaskedField.TRAVEL_DOCUMENT_NUMBER, "PQ70W318",
            MaskedField.VISA_NUMBER, "VS55X921",
            MaskedField.OLD_CARD, "CARD-88417",
            MaskedField.OLD_RECEIPT, "RECEIPT-20931",
            MaskedField.OLD_FILE, "FILE-77125",
            MaskedField.ADDRESS, "9 impasse du Phare, Gammarth",
            MaskedField.PHONE, "27519386",
            MaskedField.EMAIL, "phare9@example.com");

    private final ApiCallers callers;
    private final JdbcClient jdbc;
    private final String identifier;

    RevealTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        this.jdbc = jdbc;
        identifier = registered();
    }

    private static String value(MaskedField field) {
        return Objects.requireNonNull(VALUES.get(field));
    }

    private String registered() {
        Desk officer = new Desk(callers.join(Role.OFFICER, "1101"));
        Desk supervisor = new Desk(callers.join(Role.SUPERVISOR, "1101"));
        Desk.Draft draft = officer.bring(officer.start(Map.of("registeredAs", "EXISTING")), Stage.DOCUMENTS, person());
        Desk.Draft complete = Desk.draft(officer.save(
                draft, Map.of("documents", Person.presented(officer.documentsAskedFor(draft)), "leaveStage", true)));
        return Registered.identifier(supervisor, Desk.draft(supervisor.validate(officer.submit(complete))));
    }

    private static Map<String, Map<String, Object>> person() {
        Map<String, Map<String, Object>> person = Person.ivorian();
        person.put(
                "travelDocument",
                Map.of(
                        "kind",
                        "PASSPORT",
                        "number",
                        value(MaskedField.TRAVEL_DOCUMENT_NUMBER),
                        "issuer",
                        "CIV",
                        "expiresOn",
                        "2032-02-28"));
        person.put(
                "oldNumbers",
                Map.of(
                        "card",
                        value(MaskedField.OLD_CARD),
                        "receipt",
                        value(MaskedField.OLD_RECEIPT),
                        "file",
                        value(MaskedField.OLD_FILE)));
        person.put(
                "entry",
                Map.of(
                        "date",
                        "2026-10-02",
                        "crossing",
                        "AIR-TUN",
                        "stamped",
                        true,
                        "visa",
                        "LONG_STAY",
                        "visaNumber",
                        value(MaskedField.VISA_NUMBER),
                        "previousCountry",
                        "CIV"));
        person.put(
                "contact",
                Map.of(
                        "governorate",
                        "TN-11",
                        "address",
                        value(MaskedField.ADDRESS),
                        "phone",
                        value(MaskedField.PHONE),
                        "email",
                        value(MaskedField.EMAIL)));
        return person;
    }

    @ParameterizedTest
    @EnumSource
    void showsOneValueAtHomeAndTellsTheTrailWhich(MaskedField field) {
        ApiCaller marsa = callers.join(Role.OFFICER, "1101");

        new LookUpDesk(marsa.api())
                .reveal(identifier, field.name())
                .path("revealField")
                .matchesJsonStrictly("""
                {"__typename": "RevealedValue", "field": "%s", "value": "%s"}""".formatted(field, value(field)));
        assertThat(looks(marsa)).containsExactly("OWN_OFFICE " + field.group() + " REVEALED." + field);
    }

    @Test
    void showsItAtHomeForTheRequestOfThePersonWhereThatIsStated() {
        ApiCaller marsa = callers.join(Role.OFFICER, "1101");

        marsa.api()
                .document("""
                        { revealField(identifier: "%s", field: PHONE, purpose: REQUEST_OF_THE_PERSON) {
                          ... on RevealedValue { value } } }""".formatted(identifier))
                .execute()
                .path("revealField.value")
                .entity(String.class)
                .isEqualTo(value(MaskedField.PHONE));
        assertThat(looks(marsa)).containsExactly("REQUEST_OF_THE_PERSON CONTACT REVEALED.PHONE");
    }

    @Test
    void showsNoneOfThemBefore() {
        LookUpDesk elsewhere = new LookUpDesk(callers.join(Role.OFFICER, "6101").api());
        String opened = everything(elsewhere.open(identifier, "IDENTITY_CHECK", REASON));
        String whole =
                everything(elsewhere.api().document("""
                        { migrant(identifier: "%s") { ... on Migrant {
                            travelDocument { number } entry { visaNumber } oldNumbers { card receipt file }
                            contact { address phone email } } } }""".formatted(identifier)).execute());

        assertThat(opened).contains("Koffi");
        assertThat(whole).contains("••••••");
        assertThat(VALUES.values()).noneMatch(opened::contains).noneMatch(whole::contains);
    }

    @Test
    void asksForAPurposeElsewhere() {
        ApiCaller sfax = callers.join(Role.OFFICER, "6101");
        GraphQlTester.Response asked = new LookUpDesk(sfax.api()).reveal(identifier, "PHONE");

        asked.path("revealField.__typename").entity(String.class).isEqualTo("PurposeRequired");
        asked.path("revealField.office.code").entity(String.class).isEqualTo("1101");
        assertThat(everything(asked)).doesNotContain(value(MaskedField.PHONE));
        assertThat(looks(sfax)).isEmpty();
    }

    @Test
    void showsItElsewhereUnderAGrantAndForItsPurpose() {
        ApiCaller sfax = callers.join(Role.OFFICER, "6101");
        LookUpDesk elsewhere = new LookUpDesk(sfax.api());
        elsewhere.open(identifier, "CORRECTING", REASON);

        elsewhere
                .reveal(identifier, "EMAIL")
                .path("revealField.value")
                .entity(String.class)
                .isEqualTo(value(MaskedField.EMAIL));
        assertThat(looks(sfax))
                .hasSize(2)
                .last()
                .asString()
                .matches("CORRECTING CONTACT REVEALED.EMAIL GRANT\\.[0-9a-f-]{36}");
    }

    @Test
    void showsNothingWhereNothingWasGiven() {
        String another = Registered.in("1101", callers);

        new LookUpDesk(callers.join(Role.OFFICER, "1101").api())
                .reveal(another, "OLD_CARD")
                .path("revealField")
                .matchesJsonStrictly("{\"__typename\": \"RevealedValue\", \"field\": \"OLD_CARD\", \"value\": null}");
    }

    @Test
    void findsNothingUnderANumberThatNobodyHas() {
        new LookUpDesk(callers.join(Role.OFFICER, "1101").api())
                .reveal("123456789092", "PHONE")
                .path("revealField")
                .valueIsNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAMES", "phone", ""})
    void showsNoFieldThatIsNotMasked(String field) {
        assertThat(Refusal.in(new LookUpDesk(callers.join(Role.OFFICER, "1101").api()).reveal(identifier, field)))
                .containsExactly(new Refusal("INVALID_VALUE", "field"));
    }

    private static String everything(GraphQlTester.Response response) {
        Refusal.in(response);
        return response.returnResponse().toMap().toString();
    }

    private List<String> looks(ApiCaller who) {
        return jdbc.sql(
                        "SELECT CONCAT(purpose, ' ', detail) FROM trail WHERE staff_id = ? AND action = 'LOOK' ORDER BY at, id")
                .param(who.caller().staff().bytes())
                .query((row, index) -> row.getString(1))
                .list();
    }
}
