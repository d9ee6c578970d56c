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
        return each(Coded::right, told, wrong, right);
    }

    /** Attributes with what became otherwise, whatever it had been. */
    static Attributes changed(Attributes known, Attributes before, Attributes after) {
        return each(Coded::later, known, before, after);
    }

    private interface Rule {
        <V> @Nullable V of(@Nullable V told, @Nullable V before, @Nullable V after);
    }

    private static <V> @Nullable V right(@Nullable V told, @Nullable V wrong, @Nullable V right) {
        return Objects.equals(told, wrong) ? right : told;
    }

    private static <V> @Nullable V later(@Nullable V known, @Nullable V before, @Nullable V after) {
        return Objects.equals(before, after) ? known : after;
    }

    private static Attributes each(Rule rule, Attributes told, Attributes before, Attributes after) {
        return new Attributes(
                told.office(),
                rule.of(told.sex(), before.sex(), after.sex()),
                rule.of(told.birthYear(), before.birthYear(), after.birthYear()),
                rule.of(told.birthCountry(), before.birthCountry(), after.birthCountry()),
                rule.of(told.citizenship(), before.citizenship(), after.citizenship()),
                rule.of(told.ground(), before.ground(), after.ground()),
                rule.of(told.intendedMonths(), before.intendedMonths(), after.intendedMonths()),
                rule.of(told.governorate(), before.governorate(), after.governorate()),
                rule.of(told.maritalStatus(), before.maritalStatus(), after.maritalStatus()),
                rule.of(told.education(), before.education(), after.education()),
                rule.of(told.activity(), before.activity(), after.activity()),
                rule.of(told.occupation(), before.occupation(), after.occupation()));
    }
}
