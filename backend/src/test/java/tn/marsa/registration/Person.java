package tn.marsa.registration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What a person gives at the desk, group by group, as the API takes it. */
public final class Person {

    private static final String LATIN = "bdfklmnrstjz";
    private static final String ARABIC = "بدفكلمنرستجز";
    private static final int DAYS = 15_000;

    // A named database may have the persons of an earlier run.
    private static final AtomicInteger COUNTER = new AtomicInteger((int) (System.currentTimeMillis() / 1000 % DAYS));

    private Person() {}

    /** An Ivorian who came to work: another one each time, surnamed Koffi, whom no check takes for one of the others. */
    public static Map<String, Map<String, Object>> ivorian() {
        int number = COUNTER.incrementAndGet();
        // Prime to the number of days: no two of one run are born on one.
        int spread = Math.floorMod(number * 7919, DAYS);
        Map<String, Map<String, Object>> person = new LinkedHashMap<>();
        person.put("reception", Map.of("ticket", "A-017", "language", "FRA", "noticeUnderstood", true));
        person.put("names", names("Koffi", word(LATIN, "aou", spread), "كوفي", word(ARABIC, "", spread)));
        person.put(
                "birth",
                Map.of(
                        "date", LocalDate.of(1960, 1, 1).plusDays(spread).toString(),
                        "country", "CIV",
                        "place", word(LATIN, "aou", -spread)));
        person.put(
                "nationality",
                Map.of("sex", "F", "citizenships", List.of("CIV"), "documentCode", "CIV", "protection", "NONE"));
        person.put(
                "travelDocument",
                Map.of(
                        "kind", "PASSPORT",
                        "number", "19%04dK7".formatted(number % 10_000),
                        "issuer", "CIV",
                        "issuedOn", "2022-03-01",
                        "expiresOn", "2032-02-28"));
        person.put(
                "entry",
                Map.of(
                        "date", "2026-10-02",
                        "crossing", "AIR-TUN",
                        "stamped", true,
                        "visa", "EXEMPT",
                        "previousCountry", "CIV"));
        person.put("residence", Map.of("ground", "SALARIED_WORK", "intendedMonths", 24));
        person.put(
                "contact",
                Map.of(
                        "governorate",
                        "TN-11",
                        "address",
                        spread + " rue des Orangers, La Marsa",
                        "phone",
                        "2%05d56".formatted(spread * 6),
                        "email",
                        "aya.koffi@example.com"));
        person.put("family", Map.of("maritalStatus", "SINGLE"));
        person.put(
                "work",
                Map.of(
                        "education", "5",
                        "activity", "EMPLOYED",
                        "occupation", "5",
                        "employerOrSchool", "Atelier du Lac"));
        return person;
    }

    // Six syllables, mixed: no two of some thousands have more than a few in common.
    private static String word(String consonants, String vowels, int number) {
        StringBuilder name = new StringBuilder();
        long left = (number * 0x9E3779B97F4A7C15L) >>> 8;
        for (int syllable = 0; syllable < 6; syllable++) {
            name.append(consonants.charAt((int) (left % consonants.length())));
            left /= consonants.length();
            if (!vowels.isEmpty()) {
                name.append(vowels.charAt((int) (left % vowels.length())));
            }
        }
        return name.toString();
    }

    /** The same person with one group in another form. */
    public static Map<String, Map<String, Object>> ivorian(String group, Map<String, Object> values) {
        Map<String, Map<String, Object>> person = ivorian();
        person.put(group, values);
        return person;
    }

    public static Map<String, Object> names(
            String surname, String givenNames, String surnameArabic, String givenNamesArabic) {
        return Map.of(
                "surname", surname,
                "givenNames", givenNames,
                "surnameArabic", surnameArabic,
                "givenNamesArabic", givenNamesArabic);
    }

    public static List<Map<String, Object>> presented(List<String> documents) {
        return documents.stream()
                .map(code -> Map.<String, Object>of("code", code, "presented", true))
                .toList();
    }
}
