package tn.marsa.matching.person;

import org.jspecify.annotations.Nullable;

/**
 * One name that a person bears, as it was given: in Latin or Arabic letters, any number of parts in each field.
 *
 * @param surname null if none was given; a name whose parts are not told apart stands here whole
 * @param given null if none was given
 */
public record PersonName(@Nullable String surname, @Nullable String given) {

    /** A name whose parts are not told apart: another name that the person is known by, or what was typed into a search. */
    public static PersonName whole(String name) {
        return new PersonName(name, null);
    }

    /** Says nothing: a name never stands in a log. */
    @Override
    public String toString() {
        return "PersonName";
    }
}
