package tn.marsa.matching.scoring;

import tn.marsa.matching.person.PersonName;

/** A name taken apart, its fields told apart or not. */
record BorneName(BorneParts surname, BorneParts given) {

    static BorneName of(PersonName name) {
        return new BorneName(BorneParts.of(name.surname()), BorneParts.of(name.given()));
    }

    boolean isEmpty() {
        return surname.isEmpty() && given.isEmpty();
    }

    /** True if it is one field, which may hold either or both. */
    boolean isWhole() {
        return surname.isEmpty() != given.isEmpty();
    }

    /** That field. */
    BorneParts whole() {
        return surname.isEmpty() ? given : surname;
    }
}
