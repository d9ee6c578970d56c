package tn.marsa.population;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Chance in the terms of a life: so many in a hundred, so many days later. The same for the same seed. */
final class Chance {

    // Between the seeds of two batches, so that neither goes on where the other was.
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    /** Of the persons from the one of that number on. */
    Chance(long seed, int first) {
        // A seed that is drawn: numbers of seeds that lie a stride apart would be each other's, moved by one.
        this.random = new SplittableRandom(new SplittableRandom(seed + STRIDE * (first + 1L)).nextLong());
    }

    boolean in100(int cases) {
        return random.nextInt(100) < cases;
    }

    /** From the one number to the other, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A day after that many days at least and at most. */
    LocalDate after(LocalDate day, int least, int most) {
        return day.plusDays(between(least, most));
    }

    /** A day of a period, the later end left out; the earlier one where the period is empty. */
    LocalDate day(LocalDate from, LocalDate until) {
        return from.isBefore(until)
                ? LocalDate.ofEpochDay(random.nextLong(from.toEpochDay(), until.toEpochDay()))
                : from;
    }

    String of(Shares shares) {
        return shares.pick(random);
    }

    <T> T of(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
