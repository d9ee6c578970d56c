package tn.marsa.statistics.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.events.CodedAttributes;
import tn.marsa.shared.OfficeCode;
import tn.marsa.statistics.Attributes;

/** Takes what figures count by from what an event tells of a file. */
final class Coded {

    private Coded() {}

    static Attributes of(OfficeCode office, CodedAttributes coded) {
        return new Attributes(
                office.value(),
                coded.sex(),
                coded.birthYear(),
                coded.birthCountry(),
                coded.citizenship(),
                coded.ground(),
                coded.intendedMonths(),
                coded.governorate(),
                coded.maritalStatus(),
                coded.education(),
                coded.activity(),
                coded.occupation());
    }

    /** The attributes of an older fact, as they are right: where it says what was wrong, it says what is right now. */
    static Attributes corrected(Attributes told, Attributes wrong, Attributes right) {
        return new Attributes(
                told.office(),
                corrected(told.sex(), wrong.sex(), right.sex()),
                corrected(told.birthYear(), wrong.birthYear(), right.birthYear()),
                corrected(told.birthCountry(), wrong.birthCountry(), right.birthCountry()),
                corrected(told.citizenship(), wrong.citizenship(), right.citizenship()),
                corrected(told.ground(), wrong.ground(), right.ground()),
                corrected(told.intendedMonths(), wrong.intendedMonths(), right.intendedMonths()),
                corrected(told.governorate(), wrong.governorate(), right.governorate()),
                corrected(told.maritalStatus(), wrong.maritalStatus(), right.maritalStatus()),
                corrected(told.education(), wrong.education(), right.education()),
                corrected(told.activity(), wrong.activity(), right.activity()),
                corrected(told.occupation(), wrong.occupation(), right.occupation()));
    }

    static <V> @Nullable V corrected(@Nullable V told, @Nullable V wrong, @Nullable V right) {
        return Objects.equals(told, wrong) ? right : told;
    }
}
