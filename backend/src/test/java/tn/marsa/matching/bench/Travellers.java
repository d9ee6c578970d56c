package tn.marsa.matching.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tn.marsa.migrant.fields.Sex;
import tn.marsa.shared.PartialDate;

/** Invents travellers whose names are distributed as real ones: few are frequent, most are rare. */
final class Travellers {

    private static final double MOST_FREQUENT = .1;
    private static final List<String> CITIZENSHIPS =
            List.of("CIV", "CIV", "CIV", "LBY", "LBY", "DZA", "DZA", "SYR", "MLI", "FRA", "ITA", "CMR");

    private final Spellings mostFrequent;
    private final List<Spellings> given;
    private final List<Spellings> surnames;
    private final Random random;

    /** A tenth of them bear the most frequent given name. */
    Travellers(Spellings mostFrequent, List<Spellings> given, List<Spellings> surnames, Random random) {
        this.mostFrequent = mostFrequent;
        this.given = given;
        this.surnames = surnames;
        this.random = random;
    }

    List<Traveller> make(int count) {
        List<Traveller> made = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            made.add(next(number));
        }
        return made;
    }

    private Traveller next(int number) {
        Spellings surname = common(surnames);
        Spellings first = random.nextDouble() < MOST_FREQUENT ? mostFrequent : common(given);
        return new Traveller(
                surname,
                first,
                surname.anyLatin(random),
                first.anyLatin(random),
                new PartialDate(random.nextInt(1950, 2010), random.nextInt(1, 13), random.nextInt(1, 29)),
                random.nextBoolean() ? Sex.F : Sex.M,
                Spellings.any(CITIZENSHIPS, random),
                "P" + (10_000_000 + number),
                "2" + random.nextInt(1_000_000, 10_000_000),
                random.nextInt(1, 200) + " rue " + common(surnames).latin().getFirst() + ", "
                        + random.nextInt(1000, 9000));
    }

    // The first ones are borne by many.
    private <T> T common(List<T> list) {
        double drawn = random.nextDouble();
        return list.get((int) (drawn * drawn * list.size()));
    }
}
