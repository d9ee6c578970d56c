package tn.marsa.matching.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.names.Script;
import tn.marsa.matching.names.Spelling;
import tn.marsa.matching.names.Transliterate;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.person.PersonName;
import tn.marsa.registration.Desk;
import tn.marsa.registration.Desk.Draft;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.registration.procedure.Stage;

/**
 * An officer and a supervisor who register described persons through the API. What a description lacks is given so that nothing can be
 * compared by it: no document, no sex, no citizenship; the name in the other script is what the API proposes. Where there is no date of
 * birth a year is estimated, the same for all.
 */
final class LinkedDesk {

    private static final String NOTHING = "—";
    private static final String ESTIMATED_YEAR = "1950";

    private final Desk officer;
    private final Desk supervisor;
    private final Transliterate transliterate;
    private int stopped;

    LinkedDesk(Desk officer, Desk supervisor, Transliterate transliterate) {
        this.officer = officer;
        this.supervisor = supervisor;
        this.transliterate = transliterate;
    }

    /** How many of those registered were stopped by a check for duplicates, and then told apart. */
    int stopped() {
        return stopped;
    }

    /** Registers somebody to the end, and answers the identifier. */
    String register(Description description) {
        Map<String, Map<String, Object>> person = person(description);
        Draft check = officer.at(Stage.DUPLICATE_CHECK, person);
        int near = officer.tellApart(check);
        Draft finished = officer.bring(check, Stage.DUPLICATE_CHECK, Stage.VALIDATION, person);
        near += officer.tellApart(finished);
        stopped += near > 0 ? 1 : 0;
        return Registered.identifier(officer, Desk.draft(supervisor.validate(officer.submit(finished))));
    }

    private Map<String, Map<String, Object>> person(Description description) {
        Map<String, Map<String, Object>> person = Person.ivorian();
        person.put("names", names(description));
        String birth = description.birth() == null
                ? ESTIMATED_YEAR
                : description.birth().toString();
        person.put("birth", Map.of("date", birth, "country", "CIV"));
        person.put("nationality", Map.of("sex", "X", "citizenships", List.of(), "protection", "STATELESS"));
        person.put("travelDocument", Map.of("kind", "NONE", "absence", "The file names none"));
        person.put(
                "contact",
                Map.of("governorate", "TN-11", "address", Objects.requireNonNullElse(description.address(), NOTHING)));
        return person;
    }

    private Map<String, Object> names(Description description) {
        PersonName name = description.names().isEmpty()
                ? PersonName.whole(NOTHING)
                : description.names().getFirst();
        List<String> parts =
                Stream.of(name.surname(), name.given()).filter(Objects::nonNull).toList();
        String surname = parts.getFirst();
        @Nullable String given = parts.size() < 2 ? null : parts.getLast();
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("surname", in(Script.LATIN, surname));
        names.put("surnameArabic", in(Script.ARABIC, surname));
        names.put("singleName", given == null);
        if (given != null) {
            names.put("givenNames", in(Script.LATIN, given));
            names.put("givenNamesArabic", in(Script.ARABIC, given));
        }
        return names;
    }

    private String in(Script script, String name) {
        return Spelling.isArabic(name) == (script == Script.ARABIC) ? name : transliterate.propose(name, script);
    }

    /** What an officer would type to find somebody. */
    static Map<String, Object> criteria(Description description) {
        Map<String, Object> criteria = new LinkedHashMap<>();
        criteria.put("purpose", "IDENTITY_CHECK");
        description.names().stream()
                .map(name -> Stream.of(name.given(), name.surname())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .filter(name -> !name.isBlank())
                .findFirst()
                .ifPresent(name -> criteria.put("name", name));
        Optional.ofNullable(description.birth()).ifPresent(birth -> criteria.put("birth", birth.toString()));
        Optional.ofNullable(description.address()).ifPresent(address -> criteria.put("address", address));
        return criteria;
    }
}
