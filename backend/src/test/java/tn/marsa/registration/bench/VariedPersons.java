package tn.marsa.registration.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tn.marsa.registration.Person;

/** People who differ, with nothing lacking and nothing wrong; the same seed makes the same people. */
final class VariedPersons {

    private static final List<Origin> ORIGINS = List.of(
            new Origin("CIV", "Koffi", "كوفي", "Aya Marie", "آية ماري"),
            new Origin("DZA", "Benali", "بن علي", "Yacine", "ياسين"),
            new Origin("LBY", "Al-Zawi", "الزاوي", "Fatma", "فاطمة"),
            new Origin("FRA", "Lefèvre", "لوفيفر", "Jean-Luc", "جان لوك"),
            new Origin("ITA", "D'Angelo", "دانجيلو", "Maria Grazia", "ماريا غراتسيا"),
            new Origin("MAR", "El Idrissi", "الإدريسي", "Salma", "سلمى"));
    private static final List<String> GROUNDS =
            List.of("SALARIED_WORK", "SELF_EMPLOYMENT", "STUDIES", "SPOUSE_OF_TUNISIAN", "RETIREMENT", "OTHER");
    private static final List<String> GOVERNORATES = List.of("TN-11", "TN-12", "TN-51", "TN-61", "TN-82");
    private static final List<String> CROSSINGS = List.of("AIR-TUN", "AIR-DJE", "SEA-GOULETTE", "LAND-MELLOULA");
    private static final List<String> LETTERS = List.of("a", "e", "i", "o", "ou", "b", "d", "k", "l", "m", "r", "s");
    private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATELY = LocalDate.of(2026, 1, 1);

    private final Random random;

    VariedPersons(long seed) {
        this.random = new Random(seed);
    }

    /** Somebody new, as {@link Person} gives people; their documents depend on the ground of stay. */
    Map<String, Map<String, Object>> next() {
        Origin origin = any(ORIGINS);
        Map<String, Map<String, Object>> person = new LinkedHashMap<>(Person.ivorian());
        person.put(
                "names",
                Person.names(
                        origin.surname() + syllables(), origin.givenName(), origin.surnameArabic(), origin.arabic()));
        alter(person, "birth", Map.of("date", dayAfter(LONG_AGO, 20_000), "country", origin.country()));
        alter(
                person,
                "nationality",
                Map.of(
                        "sex", any(List.of("F", "M")),
                        "citizenships", List.of(origin.country()),
                        "documentCode", origin.country()));
        alter(
                person,
                "travelDocument",
                Map.of("number", "P" + random.nextInt(10_000_000, 100_000_000), "issuer", origin.country()));
        alter(
                person,
                "entry",
                Map.of(
                        "date", dayAfter(LATELY, 240),
                        "crossing", any(CROSSINGS),
                        "previousCountry", origin.country()));
        person.put("residence", Map.of("ground", any(GROUNDS), "intendedMonths", random.nextInt(3, 60)));
        alter(
                person,
                "contact",
                Map.of(
                        "governorate", any(GOVERNORATES),
                        "address", random.nextInt(1, 200) + " rue des Orangers",
                        "phone", "2" + random.nextInt(1_000_000, 10_000_000)));
        return person;
    }

    private static void alter(Map<String, Map<String, Object>> person, String group, Map<String, Object> fields) {
        Map<String, Object> altered = new HashMap<>(person.getOrDefault(group, Map.of()));
        altered.putAll(fields);
        person.put(group, altered);
    }

    private String dayAfter(LocalDate first, int days) {
        return first.plusDays(random.nextInt(days)).toString();
    }

    private String syllables() {
        return any(LETTERS) + any(LETTERS) + any(LETTERS) + any(LETTERS);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private record Origin(String country, String surname, String surnameArabic, String givenName, String arabic) {}
}
