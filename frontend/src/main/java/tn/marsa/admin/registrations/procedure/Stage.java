package tn.marsa.admin.registrations.procedure;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The stages of registration, in their order. */
public enum Stage {
    RECEPTION(1),
    IDENTITY(2),
    DUPLICATE_CHECK(3),
    ENTRY_AND_RESIDENCE(4),
    SITUATION(5),
    DOCUMENTS(6),
    VALIDATION(7);

    private final int number;

    Stage(int number) {
        this.number = number;
    }

    /** Its number as people count, from 1. */
    public int number() {
        return number;
    }

    /** How it stands in an address, for example {@code entry-and-residence}. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The stage that an address names; empty if it names none. */
    public static Optional<Stage> ofAddress(String text) {
        return Stream.of(values())
                .filter(stage -> stage.inAddress().equals(text))
                .findFirst();
    }

    /** The stage before this one; empty for the first. */
    public Optional<Stage> previous() {
        return numbered(number - 1);
    }

    /** The stage after this one; empty for the last. */
    public Optional<Stage> next() {
        return numbered(number + 1);
    }

    private static Optional<Stage> numbered(int wanted) {
        return Stream.of(values()).filter(stage -> stage.number == wanted).findFirst();
    }

    /** True if a registration that has reached {@code furthest} has reached this one as well. */
    public boolean isReachedAt(Stage furthest) {
        return compareTo(furthest) <= 0;
    }
}
