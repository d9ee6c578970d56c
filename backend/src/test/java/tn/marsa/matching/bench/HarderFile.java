package tn.marsa.matching.bench;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.bench.Invented.Home;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.person.DocumentNumber;
import tn.marsa.matching.person.PersonName;
import tn.marsa.migrant.fields.Sex;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.PartialDate;

/** Invented persons, each described once without a fault and once with several. */
final class HarderFile {

    /** What is known of the persons. */
    enum Manner {
        /** Latin names, birth and address, as in FEBRL's files. */
        LATIN,
        /** The same, every other name of a duplicate in Arabic. */
        SCRIPTS,
        /** What a desk knows at the identity stage: names in both scripts, birth, sex, citizenship, document. */
        DESK,
        /** What somebody who searches knows: a name as it is heard, and the year of birth. */
        SEARCH
    }

    private final Manner manner;
    private final Random random;
    private final Slips slips;
    private final List<Invented> persons;

    HarderFile(Manner manner, List<Invented> persons, Random random) {
        this.manner = manner;
        this.random = random;
        this.slips = new Slips(random);
        this.persons = persons;
    }

    List<Known> originals() {
        return persons.stream()
                .map(person -> new Known(person.person(), original(person)))
                .toList();
    }

    /** Of half of the persons. */
    List<Known> duplicates() {
        return persons.stream()
                .filter(_ -> slips.happens(0.5))
                .map(person -> new Known(person.person(), duplicate(person)))
                .toList();
    }

    private Description original(Invented person) {
        PersonName latin = latin(person);
        return switch (manner) {
            case LATIN, SCRIPTS -> described(List.of(latin), person.birth(), address(person.home()));
            case DESK, SEARCH -> desk(person, List.of(latin, arabic(person)), person.birth(), number(person.person()));
        };
    }

    private Description duplicate(Invented person) {
        PartialDate birth = slips.happens(0.25) ? slips.inDate(person.birth()) : person.birth();
        PersonName arabic = faulty(arabic(person));
        PersonName latin = faulty(latin(person));
        return switch (manner) {
            case LATIN -> described(List.of(latin), birth, address(faulty(person.home())));
            case SCRIPTS ->
                described(List.of(random.nextBoolean() ? arabic : latin), birth, address(faulty(person.home())));
            case DESK -> desk(person, List.of(latin, arabic), birth, slips.happens(0.6) ? number(-1) : renewed(person));
            case SEARCH ->
                described(
                        List.of(whole(random.nextBoolean() ? arabic : latin)),
                        new PartialDate(person.birth().year(), 0, 0),
                        null);
        };
    }

    private PersonName latin(Invented person) {
        return new PersonName(person.surname().anyLatin(random), person.given().anyLatin(random));
    }

    private static PersonName arabic(Invented person) {
        return new PersonName(person.surname().arabic(), person.given().arabic());
    }

    private PersonName faulty(PersonName name) {
        String surname = slips.happens(0.15) ? slips.inText(String.valueOf(name.surname())) : name.surname();
        String given = slips.happens(0.15) ? slips.inText(String.valueOf(name.given())) : name.given();
        return switch (random.nextInt(25)) {
            case 0 -> new PersonName(given, surname);
            case 1 -> new PersonName(surname, null);
            case 2 -> new PersonName(null, given);
            case 3 -> new PersonName(surname, Spellings.invented(random).anyLatin(random));
            default -> new PersonName(surname, given);
        };
    }

    private static PersonName whole(PersonName name) {
        return PersonName.whole(
                (name.given() == null ? "" : name.given() + " ") + (name.surname() == null ? "" : name.surname()));
    }

    private Home faulty(Home home) {
        return switch (random.nextInt(6)) {
            case 0 -> new Home("", home.street(), home.quarter(), home.suburb(), home.postcode(), home.phone());
            case 1 ->
                new Home(
                        slips.inNumber(home.house()),
                        slips.inText(home.street()),
                        home.quarter(),
                        home.suburb(),
                        home.postcode(),
                        home.phone());
            case 2 ->
                new Home(
                        home.house(),
                        home.quarter(),
                        slips.inText(home.street()),
                        home.suburb(),
                        slips.inNumber(home.postcode()),
                        home.phone());
            case 3 -> slips.happens(0.3) ? new Home("", "", "", "", "", "") : home;
            default -> home;
        };
    }

    private static String address(Home home) {
        return String.join(
                " ", home.house(), home.street() + ",", home.quarter() + ",", home.suburb(), home.postcode());
    }

    private String number(int person) {
        return "P" + (person < 0 ? random.nextInt(10_000_000, 99_999_999) : 10_000_000 + 7 * person);
    }

    private String renewed(Invented person) {
        String number = number(person.person());
        return slips.happens(0.1) ? "P" + slips.inNumber(number.substring(1)) : number;
    }

    private static Description described(
            List<PersonName> names, @Nullable PartialDate birth, @Nullable String address) {
        return new Description(names, null, birth, null, null, List.of(), null, null, address, null);
    }

    private Description desk(Invented person, List<PersonName> names, @Nullable PartialDate birth, String document) {
        CountryCode citizenship = new CountryCode(person.citizenship());
        Sex sex = slips.happens(0.005) ? (person.sex() == Sex.F ? Sex.M : Sex.F) : person.sex();
        return new Description(
                names,
                null,
                birth,
                slips.happens(0.1) ? slips.inText(person.place()) : person.place(),
                sex,
                List.of(slips.happens(0.02) ? new CountryCode("TUR") : citizenship),
                new DocumentNumber(document, citizenship),
                null,
                null,
                null);
    }
}
