package tn.marsa.migrant;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.migrant.LookUpDesk.REASON;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.api.Refusal;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.Role;

/** Opening a file by the national reference: at home as part of the day's work, elsewhere for a stated purpose and reason. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class LookUpTests {

    private static final String UNKNOWN = "123456789092";
    private static final String WRONG_CHECK_DIGITS = "123456789093";

    private final String identifier;
    private final LookUpDesk home;
    private final ApiCallers callers;
    private ApiCaller sfax;
    private LookUpDesk elsewhere;

    LookUpTests(@Autowired ApiCallers callers) {
        identifier = Registered.in("1101", callers);
        home = new LookUpDesk(callers.join(Role.OFFICER, "1101").api());
        this.callers = callers;
    }

    /** Somebody for whom no file of La Marsa is open yet. */
    @BeforeEach
    void comeToTheDesk() {
        sfax = callers.join(Role.OFFICER, "6101");
        elsewhere = new LookUpDesk(sfax.api());
    }

    @Test
    void needsNoPurposeAtHome() {
        GraphQlTester.Response opened = home.open(identifier);

        opened.path("migrant.identifier").entity(String.class).isEqualTo(identifier);
        opened.path("migrant.names.surname").entity(String.class).isEqualTo("Koffi");
    }

    @Test
    void needsPurposeAndReasonElsewhere() {
        assertThat(LookUpDesk.outcome(elsewhere.open(identifier))).isEqualTo("PurposeRequired");
        assertThat(LookUpDesk.outcome(elsewhere.open(identifier, "IDENTITY_CHECK", null)))
                .isEqualTo("PurposeRequired");
        assertThat(LookUpDesk.outcome(elsewhere.open(identifier, null, REASON))).isEqualTo("PurposeRequired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n"})
    void takesABlankReasonForNone(String blank) {
        assertThat(LookUpDesk.outcome(elsewhere.open(identifier, "IDENTITY_CHECK", blank)))
                .isEqualTo("PurposeRequired");
    }

    @Test
    void saysWhichOfficeKeepsTheFileAndNothingMore() {
        GraphQlTester.Response asked = new LookUpDesk(sfax.speaking("fr")).open(identifier);

        asked.path("migrant").matchesJsonStrictly("""
                {"__typename": "PurposeRequired", "office": {"code": "1101"},
                 "message": "Ce dossier est tenu par un autre bureau. Indiquez le but de la consultation et son motif."}""");
    }

    @ParameterizedTest
    @EnumSource(names = {"CORRECTING", "IDENTITY_CHECK", "REQUEST_OF_THE_PERSON", "JUDICIAL_REQUISITION"})
    void opensElsewhereForEachPurposeThatMayBeStated(Purpose purpose) {
        elsewhere
                .open(identifier, purpose.name(), REASON)
                .path("migrant.names.surname")
                .entity(String.class)
                .isEqualTo("Koffi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OWN_OFFICE", "OVERSIGHT", "REGISTERING", "VALIDATING", ""})
    void takesNoPurposeThatNobodyMayState(String purpose) {
        assertThat(Refusal.in(elsewhere.open(identifier, purpose, REASON)))
                .containsExactly(new Refusal("INVALID_VALUE", "purpose"));
    }

    static List<String> reasonsThatCannotBeTaken() {
        return List.of("no", "x".repeat(501), "Turned \u202earound", "Nul\u0000l", "Masked ••••••");
    }

    @ParameterizedTest
    @MethodSource("reasonsThatCannotBeTaken")
    void refusesAReasonThatCannotBeTaken(String reason) {
        assertThat(Refusal.in(elsewhere.open(identifier, "IDENTITY_CHECK", reason)))
                .containsExactly(new Refusal("INVALID_VALUE", "reason"));
    }

    @Test
    void readsANumberAsPeopleWriteIt() {
        String arabicDigits = identifier
                .codePoints()
                .collect(
                        StringBuilder::new,
                        (text, digit) -> text.appendCodePoint('٠' + digit - '0'),
                        StringBuilder::append)
                .insert(8, '-')
                .insert(4, ' ')
                .toString();

        assertThat(LookUpDesk.outcome(home.open(arabicDigits))).isEqualTo("Migrant");
    }

    @Test
    void findsNothingUnderANumberThatNobodyHas() {
        GraphQlTester.Response found = elsewhere.open(UNKNOWN, "IDENTITY_CHECK", REASON);

        found.path("migrant").valueIsNull();
    }

    @Test
    void refusesANumberWhoseCheckDigitsAreWrong() {
        assertThat(Refusal.in(home.open(WRONG_CHECK_DIGITS)))
                .containsExactly(new Refusal("INVALID_VALUE", "identifier"));
    }

    @Test
    void refusesItWrittenIntoTheDocumentToo() {
        GraphQlTester.Response refused = home.api()
                .document("{ migrant(identifier: \"%s\") { __typename } }".formatted(WRONG_CHECK_DIGITS))
                .execute();

        assertThat(Refusal.in(refused)).containsExactly(new Refusal("INVALID_VALUE", "identifier"));
    }
}
