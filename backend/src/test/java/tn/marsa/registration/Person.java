package tn.marsa.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person gives at the desk, group by group, as the API takes it. */
public final class Person {

    private Person() {}

    /** An Ivorian who came to work. */
    public static Map<String, Map<String, Object>> ivorian() {
        Map<String, Map<String, Object>> person = new LinkedHashMap<>();
        person.put("reception", Map.of("ticket", "A-017", "language", "FRA", "noticeUnderstood", true));
        person.put("names", names("Koffi", "Aya Marie", "كوفي", "آية ماري"));
        person.put("birth", Map.of("date", "1994-05-17", "country", "CIV", "place", "Bouaké"));
        person.put(
                "nationality",
                Map.of("sex", "F", "citizenships", List.of("CIV"), "documentCode", "CIV", "protection", "NONE"));
        person.put(
                "travelDocument",
                Map.of(
                        "kind", "PASSPORT",
                        "number", "19AF42K7",
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
                        "governorate", "TN-11",
                        "address", "12 rue des Orangers, La Marsa",
                        "phone", "20 123 456",
                        "email", "aya.koffi@example.com"));
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
