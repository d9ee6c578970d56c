package tn.marsa.migrant.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.migrant.fields.FieldGroup.BIRTH;
import static tn.marsa.migrant.fields.FieldGroup.CONTACT;
import static tn.marsa.migrant.fields.FieldGroup.DOCUMENTS;
import static tn.marsa.migrant.fields.FieldGroup.ENTRY;
import static tn.marsa.migrant.fields.FieldGroup.FAMILY;
import static tn.marsa.migrant.fields.FieldGroup.RECEPTION;
import static tn.marsa.migrant.fields.FieldGroup.RESIDENCE;
import static tn.marsa.migrant.fields.FieldGroup.WORK;
import static tn.marsa.migrant.fields.Problems.leaving;
import static tn.marsa.migrant.fields.Problems.saving;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.Code;
import tn.marsa.shared.PartialDate;

/** Reception, entry, residence, contact, family, work, supporting documents. */
class ResidenceAndFamilyTests {

    private static final UniqueIdentifier GUARDIAN = UniqueIdentifier.parse("1000 0000 0093");

    @Test
    void findsNothingWrongWithAPersonWhoGaveEverything() {
        assertThat(Persons.worker()
                        .problems(
                                EnumSet.allOf(FieldGroup.class),
                                EnumSet.allOf(FieldGroup.class),
                                Persons.circumstances()))
                .isEmpty();
    }

    @Test
    void findsEveryProblemAtOnceInTheOrderOfTheForm() {
        Fields fields = Persons.worker()
                .with(Fields.of(Map.of(
                        WORK, new Work(new Code("NOWHERE"), null, null, null),
                        RECEPTION, new Reception(null, new Code("FRA"), null, false))));

        assertThat(fields.problems(
                        EnumSet.noneOf(FieldGroup.class), EnumSet.allOf(FieldGroup.class), Persons.circumstances()))
                .extracting(problem -> problem.field())
                .containsExactly("reception.noticeUnderstood", "work.education", "work.activity");
    }

    @Test
    void keepsGroupsInTheOrderOfTheForm() {
        assertThat(List.copyOf(Persons.worker().given().keySet())).isSorted();
    }

    @Test
    void refusesAnEntryInTheFuture() {
        assertThat(saving(ENTRY, Persons.entry("2026-11-24"))).containsExactly("entry.date IN_THE_FUTURE");
    }

    @Test
    void refusesAnEntryBeforeBirth() {
        assertThat(saving(Persons.worker().with(Fields.of(Map.of(ENTRY, Persons.entry("1994-05-16")))), ENTRY))
                .containsExactly("entry.date CONTRADICTION");
    }

    @Test
    void takesAnEntryInTheYearOfBirthWhereTheDayIsNotKnown() {
        Fields fields = Fields.of(Map.of(BIRTH, born("2020"), ENTRY, Persons.entry("2020-01-01")));

        assertThat(saving(fields, ENTRY)).isEmpty();
    }

    @Test
    void asksLessOfAnEntryLongAgo() {
        Fields fields = Fields.of(Map.of(ENTRY, new Entry(null, null, null, null, null, null)));

        assertThat(leaving(fields, ENTRY, RegisteredAs.EXISTING))
                .containsExactly("entry.date REQUIRED", "entry.previousCountry REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 601, Integer.MIN_VALUE})
    void refusesALengthOfStayThatCannotBe(int months) {
        assertThat(saving(RESIDENCE, new Residence(null, months))).containsExactly("residence.intendedMonths INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 123 456", "+225 07 08 09 10 11", "٢٠١٢٣٤٥٦"})
    void takesPhonesWithSpacesAndAnyDigits(String phone) {
        assertThat(saving(CONTACT, new Contact(null, null, phone, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "+0123456789", "phone", "00225070809"})
    void refusesWhatIsNoPhone(String phone) {
        assertThat(saving(CONTACT, new Contact(null, null, phone, null))).containsExactly("contact.phone INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aya", "aya@", "@example.com", "aya@example", "a b@example.com", "a@b@example.com"})
    void refusesWhatIsNoEmail(String email) {
        assertThat(saving(CONTACT, new Contact(null, null, null, email))).containsExactly("contact.email INVALID");
    }

    @Test
    void hidesWhatReachesAPerson() {
        Contact masked = new Contact(null, "12 rue des Orangers", "+21620123456", "aya@example.com").masked();

        assertThat(masked).isEqualTo(new Contact(null, "••••••", "••••••56", "••••••om"));
    }

    @Test
    void hidesAShortNumberWhole() {
        assertThat(new OldNumbers("A17", null, null).masked().card()).isEqualTo("••••••");
    }

    @Test
    void needsAGuardianForAChildUnlessItCameAlone() {
        assertThat(leaving(child(null, null, false), FAMILY))
                .containsExactly("family.guardian REQUIRED", "family.guardianRelation REQUIRED");
        assertThat(leaving(child(null, null, true), FAMILY)).isEmpty();
    }

    @Test
    void refusesAGuardianWhomTheRegisterDoesNotKnow() {
        assertThat(leaving(child(GUARDIAN, GuardianRelation.MOTHER, false), FAMILY))
                .containsExactly("family.guardian INVALID");
    }

    @Test
    void refusesAGuardianOfAChildThatCameAlone() {
        assertThat(leaving(child(GUARDIAN, null, true), FAMILY)).containsExactly("family.guardian CONTRADICTION");
    }

    @Test
    void refusesToCallAGrownPersonAnUnaccompaniedChild() {
        Fields fields = Fields.of(Map.of(BIRTH, born("2010-11-23"), FAMILY, new Family(null, null, null, true)));

        assertThat(saving(fields, FAMILY)).containsExactly("family.unaccompanied CONTRADICTION");
    }

    @Test
    void givesTheBenefitOfTheDoubtToWhoeverMayBeAChild() {
        Fields fields = Fields.of(Map.of(BIRTH, born("2010"), FAMILY, new Family(null, null, null, true)));

        assertThat(leaving(fields, FAMILY)).isEmpty();
    }

    @Test
    void needsAnOccupationOfWhoeverIsEmployed() {
        Work employed = new Work(new Code("3"), new Code("EMPLOYED"), null, null);

        assertThat(leaving(Persons.worker().with(Fields.of(Map.of(WORK, employed))), WORK))
                .containsExactly("work.occupation REQUIRED");
    }

    @Test
    void needsAWordOnEveryDocumentThatTheGroundAsksFor() {
        assertThat(leaving(Persons.worker().with(documents()), DOCUMENTS))
                .containsExactly("documents.WORK_CONTRACT.presented REQUIRED");
    }

    @Test
    void needsANoteWhereAMandatoryDocumentIsMissing() {
        assertThat(leaving(Persons.worker().with(documents(missing(null))), DOCUMENTS))
                .containsExactly("documents.WORK_CONTRACT.note REQUIRED");
        assertThat(leaving(Persons.worker().with(documents(missing("At the ministry."))), DOCUMENTS))
                .isEmpty();
    }

    @Test
    void refusesADocumentRecordedTwice() {
        assertThat(saving(documents(missing(null), missing(null)), DOCUMENTS))
                .containsExactly("documents.1.code CONTRADICTION");
    }

    private static Birth born(String date) {
        return new Birth(PartialDate.parse(date), null, null);
    }

    private static Fields child(
            @Nullable UniqueIdentifier guardian, @Nullable GuardianRelation relation, boolean unaccompanied) {
        return Fields.of(
                Map.of(BIRTH, born("2018-01-31"), FAMILY, new Family(null, guardian, relation, unaccompanied)));
    }

    private static Fields documents(PresentedDocument... entries) {
        return Fields.of(Map.of(DOCUMENTS, new Documents(Arrays.asList(entries))));
    }

    private static PresentedDocument missing(@Nullable String note) {
        return new PresentedDocument(new Code("WORK_CONTRACT"), false, note);
    }
}
