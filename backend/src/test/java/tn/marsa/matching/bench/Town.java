package tn.marsa.matching.bench;

import static tn.marsa.matching.bench.Spellings.any;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import tn.marsa.matching.bench.Invented.Home;
import tn.marsa.migrant.fields.Sex;
import tn.marsa.shared.PartialDate;

/** Invents persons, a third of them in families under one roof; some of those are twins. */
final class Town {

    private static final List<String> CITIZENSHIPS =
            List.of("LBY", "LBY", "LBY", "DZA", "DZA", "SYR", "CIV", "MLI", "FRA");
    private static final List<String> KINDS = List.of("rue", "avenue", "impasse", "cite");

    private final Random random;
    private final List<Spellings> givenNames;
    private final List<Spellings> surnames;
    private final List<String> streets;
    private final List<String> suburbs;

    Town(List<Spellings> givenNames, List<Spellings> surnames, Random random) {
        this.random = random;
        this.givenNames = givenNames;
        this.surnames = surnames;
        this.streets = words(800);
        this.suburbs = words(150);
    }

    List<Invented> persons(int count) {
        List<Invented> persons = new ArrayList<>();
        while (persons.size() < count) {
            Spellings surname = common(surnames);
            Home home = home();
            String citizenship = any(CITIZENSHIPS, random);
            int family = random.nextInt(4) == 0 ? random.nextInt(2, 6) : 1;
            PartialDate birth = birth();
            Spellings given = common(givenNames);
            for (int i = 0; i < family; i++) {
                persons.add(member(persons.size(), surname, given, birth, citizenship, home));
                birth = random.nextInt(12) == 0 ? birth : birth();
                given = other(given);
            }
        }
        return persons.subList(0, count);
    }

    // Brothers do not bear one name; a father and a son do once in a while.
    private Spellings other(Spellings given) {
        Spellings other = common(givenNames);
        while (random.nextInt(100) > 0
                && (other.arabic().equals(given.arabic()) || !Collections.disjoint(other.latin(), given.latin()))) {
            other = common(givenNames);
        }
        return other;
    }

    private Invented member(
            int number, Spellings surname, Spellings given, PartialDate birth, String citizenship, Home home) {
        Sex sex = random.nextBoolean() ? Sex.F : Sex.M;
        String place = any(suburbs.subList(0, 40), random);
        return new Invented(number, surname, given, birth, sex, citizenship, place, home);
    }

    // The first ones are borne by many: the share falls as the square root of a random number does.
    private <T> T common(List<T> list) {
        double drawn = random.nextDouble();
        return list.get((int) (drawn * drawn * drawn * list.size()));
    }

    private PartialDate birth() {
        int year = random.nextInt(1945, 2010);
        return random.nextInt(15) == 0
                ? new PartialDate(year, 1, 1)
                : new PartialDate(year, random.nextInt(1, 13), random.nextInt(1, 29));
    }

    private Home home() {
        String suburb = any(suburbs, random);
        return new Home(
                String.valueOf(random.nextInt(1, 150)),
                any(KINDS, random) + " " + common(streets),
                random.nextInt(3) == 0 ? common(streets) : "",
                suburb,
                String.valueOf(1000 + Math.floorMod(suburb.hashCode(), 8000)),
                String.valueOf(random.nextInt(20_000_000, 99_999_999)));
    }

    private List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(Spellings.invented(random).latin().getFirst());
        }
        return words;
    }
}
