package tn.marsa.admin.migrants;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.rights.FileRights;

/**
 * A person's file as the API shows it: groups that were never given are null, numbers and ways to reach the person are masked.
 *
 * @param identifier twelve Latin digits; null until the registration is validated
 * @param openedFor null for a file of the own office
 * @param looks the last who have seen it; null for a file of another office
 * @param restriction null unless the file is restricted
 */
record Migrant(
        @Nullable String identifier,
        Status status,
        RegisteredAs registeredAs,
        Keeper office,
        @Nullable Opening openedFor,
        @Nullable Looks looks,
        FileRights.@Nullable Restriction restriction,
        DuplicateCheck duplicateCheck,
        @Nullable Names names,
        @Nullable Birth birth,
        @Nullable Nationality nationality,
        @Nullable TravelDocument travelDocument,
        @Nullable OldNumbers oldNumbers,
        @Nullable Entry entry,
        @Nullable Residence residence,
        @Nullable Contact contact,
        @Nullable Family family,
        @Nullable Work work,
        Instant createdAt,
        Instant updatedAt)
        implements FileAnswer {

    /** The state of a file. */
    enum Status {
        PROVISIONAL,
        ACTIVE,
        CLOSED,
        MERGED,
        ERASED
    }

    /** How the person came into the register. */
    enum RegisteredAs {
        NEW,
        EXISTING
    }

    /** The office that keeps a file, its place in the language of the request. */
    record Keeper(String code, String place) implements Serializable {}

    /** What another office's file is open for, and until when. */
    record Opening(Purpose purpose, Instant until) implements Serializable {}

    /** What came of looking for another file; the moment is null if the stage was not reached. */
    record DuplicateCheck(String outcome, @Nullable Instant recordedAt) implements Serializable {

        /** True if nobody has looked. */
        boolean isUnchecked() {
            return "NOT_CHECKED".equals(outcome);
        }
    }

    /** Names, Latin as in the machine-readable zone, and Arabic. */
    record Names(
            @Nullable String surname,
            @Nullable String givenNames,
            @Nullable String surnameArabic,
            @Nullable String givenNamesArabic,
            List<String> otherNames,
            @Nullable String motherName)
            implements Serializable {}

    /** Birth; the date in ISO 8601 reduced precision. */
    record Birth(
            @Nullable String date,
            @Nullable String country,
            @Nullable String place) implements Serializable {}

    /** Sex, citizenships and protection. */
    record Nationality(
            @Nullable String sex,
            List<String> citizenships,
            @Nullable String protection) implements Serializable {}

    /** The travel document, or why there is none. */
    record TravelDocument(
            @Nullable String kind,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate expiresOn,
            @Nullable String absence)
            implements Serializable {}

    /** Numbers from before the register. */
    record OldNumbers(
            @Nullable String card,
            @Nullable String receipt,
            @Nullable String file) implements Serializable {}

    /** Entry into the territory. */
    record Entry(
            @Nullable LocalDate date,
            @Nullable String crossing,
            @Nullable Boolean stamped,
            @Nullable String visa,
            @Nullable String visaNumber,
            @Nullable String previousCountry)
            implements Serializable {}

    /** Ground and intended length of stay. */
    record Residence(@Nullable String ground, @Nullable Integer intendedMonths) implements Serializable {}

    /** Address and ways to reach the person. */
    record Contact(
            @Nullable String governorate,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String email) implements Serializable {}

    /** Marital status and guardian. */
    record Family(
            @Nullable String maritalStatus,
            @Nullable String guardian,
            @Nullable String guardianRelation,
            boolean unaccompanied)
            implements Serializable {}

    /** Education and occupation. */
    record Work(
            @Nullable String education,
            @Nullable String activity,
            @Nullable String occupation,
            @Nullable String employerOrSchool)
            implements Serializable {}
}
