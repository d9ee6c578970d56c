package tn.marsa.migrant.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.migrant.fields.FieldGroup.BIRTH;
import static tn.marsa.migrant.fields.FieldGroup.NATIONALITY;
import static tn.marsa.migrant.fields.FieldGroup.OLD_NUMBERS;
import static tn.marsa.migrant.fields.FieldGroup.TRAVEL_DOCUMENT;
import static tn.marsa.migrant.fields.Persons.passport;
import static tn.marsa.migrant.fields.Problems.leaving;
import static tn.marsa.migrant.fields.Problems.saving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.PartialDate;

/** Birth, nationality, travel document, old numbers. */
class IdentityTests {

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-11", "2026-11-23", "1896-11-23", "1896", "1974"})
    void takesABirthDateThatCanBe(String date) {
        assertThat(saving(BIRTH, born(date))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-12", "2027"})
    void refusesABirthInTheFuture(String date) {
        assertThat(saving(BIRTH, born(date))).containsExactly("birth.date IN_THE_FUTURE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1896-11-22", "1895"})
    void refusesABirthMoreThan130YearsAgo(String date) {
        assertThat(saving(BIRTH, born(date))).containsExactly("birth.date INVALID");
    }

    @Test
    void refusesACountryThatIsInNoList() {
        assertThat(saving(BIRTH, new Birth(null, new CountryCode("XZY"), null)))
                .containsExactly("birth.country UNKNOWN_CODE");
    }

    @Test
    void needsACitizenshipUnlessThePersonIsStateless() {
        assertThat(leaving(with(ProtectionStatus.NONE), NATIONALITY))
                .containsExactly("nationality.citizenships REQUIRED");
        assertThat(leaving(with(ProtectionStatus.STATELESS), NATIONALITY)).isEmpty();
    }

    @Test
    void refusesACitizenshipGivenTwice() {
        CountryCode ivorian = new CountryCode("CIV");

        assertThat(saving(NATIONALITY, new Nationality(Sex.X, List.of(ivorian, ivorian), null, null)))
                .containsExactly("nationality.citizenships CONTRADICTION");
    }

    @Test
    void namesTheCitizenshipThatIsWrong() {
        List<CountryCode> citizenships = List.of(new CountryCode("CIV"), new CountryCode("XZY"));

        assertThat(saving(NATIONALITY, new Nationality(Sex.X, citizenships, null, null)))
                .containsExactly("nationality.citizenships.1 UNKNOWN_CODE");
    }

    @Test
    void writesADocumentNumberInCapitalsAndLatinDigits() {
        assertThat(passport(" 19af ٤٢k7 ").number()).isEqualTo("19AF42K7");
    }

    @Test
    void refusesADocumentNumberThatNoDocumentBears() {
        assertThat(saving(TRAVEL_DOCUMENT, passport("19AF/42")))
                .containsExactly("travelDocument.number FORBIDDEN_CHARACTER");
    }

    @Test
    void refusesAMaskedNumberThatComesBack() {
        String masked = String.valueOf(passport("19AF42K7").masked().number());

        assertThat(masked).isEqualTo("••••••K7");
        assertThat(saving(TRAVEL_DOCUMENT, passport(masked)))
                .containsExactly("travelDocument.number FORBIDDEN_CHARACTER");
    }

    @Test
    void refusesADocumentIssuedInTheFutureOrExpiredBeforeItWasIssued() {
        TravelDocument tomorrow = new TravelDocument(
                TravelDocumentKind.PASSPORT, null, null, Persons.TODAY.plusDays(1), Persons.TODAY, null);

        assertThat(saving(TRAVEL_DOCUMENT, tomorrow))
                .containsExactly("travelDocument.issuedOn IN_THE_FUTURE", "travelDocument.expiresOn CONTRADICTION");
    }

    @Test
    void needsAReasonWhereThereIsNoDocument() {
        assertThat(leaving(document(TravelDocumentKind.NONE, null, null), TRAVEL_DOCUMENT))
                .containsExactly("travelDocument.absence REQUIRED");
        assertThat(leaving(document(TravelDocumentKind.NONE, null, "Lost at sea,\nreported."), TRAVEL_DOCUMENT))
                .isEmpty();
    }

    @Test
    void refusesTheNumberOfNoDocumentAndTheAbsenceOfOne() {
        assertThat(leaving(document(TravelDocumentKind.NONE, "19AF42K7", "Lost."), TRAVEL_DOCUMENT))
                .containsExactly("travelDocument.number CONTRADICTION");
        assertThat(saving(document(TravelDocumentKind.PASSPORT, "19AF42K7", "Lost."), TRAVEL_DOCUMENT))
                .containsExactly("travelDocument.absence CONTRADICTION");
    }

    @Test
    void needsAnOldNumberOfWhoeverHeldACardBefore() {
        Fields withReceipt = Fields.of(Map.of(OLD_NUMBERS, new OldNumbers(null, "وصل 112/24", null)));

        assertThat(leaving(Fields.NONE, OLD_NUMBERS, RegisteredAs.EXISTING))
                .containsExactly("oldNumbers.card REQUIRED");
        assertThat(leaving(withReceipt, OLD_NUMBERS, RegisteredAs.EXISTING)).isEmpty();
        assertThat(leaving(Fields.NONE, OLD_NUMBERS, RegisteredAs.NEW)).isEmpty();
    }

    private static Birth born(String date) {
        return new Birth(PartialDate.parse(date), null, null);
    }

    private static Fields with(ProtectionStatus protection) {
        return Fields.of(Map.of(NATIONALITY, new Nationality(Sex.M, List.of(), null, protection)));
    }

    private static Fields document(TravelDocumentKind kind, @Nullable String number, @Nullable String absence) {
        boolean absent = kind == TravelDocumentKind.NONE;
        return Fields.of(Map.of(
                TRAVEL_DOCUMENT,
                new TravelDocument(
                        kind,
                        number,
                        absent ? null : new CountryCode("CIV"),
                        null,
                        absent ? null : LocalDate.of(2030, 1, 1),
                        absence)));
    }
}
