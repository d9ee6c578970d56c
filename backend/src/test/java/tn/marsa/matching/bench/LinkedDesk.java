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
 * compared by it: no document, no sex, no citizenship; the name in the other script is what the API proposes.
 */
final class LinkedDesk {

    private static final String NOTHING = "—";

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

    /**
     * Registers somebody to the end.
     *
     * @return the identifier; empty for somebody without a date of birth, who stays at the stage of identity
     */
    Optional<String> register(Description description) {
        Map<String, Map<String, Object>> person = person(description);
        Draft identity = officer.at(Stage.IDENTITY, person);
        if (description.birth() == null) {
            officer.save(identity, Map.of("names", Objects.requireNonNull(person.get("names"))));
            return Optional.empty();
        }
        Draft check = Desk.draft(officer.save(identity, with(person, Stage.IDENTITY)));
        boolean alerted = leave(check);
        Draft current = alerted ? apart(check) : check;
        if (alerted) {
            stopped++;
        }
        Draft residence = Desk.draft(officer.save(current, Map.of("leaveStage", true)));
        Draft finished = officer.bring(residence, Stage.ENTRY_AND_RESIDENCE, Stage.VALIDATION, person);
        return Optional.of(Registered.identifier(officer, validated(finished, alerted)));
    }

    private boolean leave(Draft check) {
        return !pairs(check).isEmpty();
    }

    private Draft validated(Draft finished, boolean counted) {
        if (!pairs(finished).isEmpty()) {
            apart(finished);
            stopped += counted ? 0 : 1;
        }
        return Desk.draft(supervisor.validate(officer.submit(finished)));
    }

    private Draft apart(Draft draft) {
        pairs(draft)
                .forEach(pair -> supervisor
                        .api()
                        .document("mutation($input: TellApartInput!) { tellApart(input: $input) { __typename } }")
                        .variable("input", Map.of("pair", pair, "reason", "The truth of the file"))
                        .execute()
                        .path("tellApart.__typename")
                        .entity(String.class)
                        .isEqualTo("ToldApart"));
        return draft;
    }

    private List<String> pairs(Draft draft) {
        return officer.read(draft, "candidates { pair decision { same } }")
                .path("registration.candidates[?(@.decision == null)].pair")
                .entityList(String.class)
                .get();
    }

    private static Map<String, Object> with(Map<String, Map<String, Object>> person, Stage stage) {
        Map<String, Object> given = new LinkedHashMap<>();
        stage.groups()
                .forEach(group -> Optional.ofNullable(person.get(group.field()))
                        .ifPresent(values -> given.put(group.field(), values)));
        given.put("leaveStage", true);
        return given;
    }

    private Map<String, Map<String, Object>> person(Description description) {
        Map<String, Map<String, Object>> person = Person.ivorian();
        person.put("names", names(description));
        person.put(
                "birth",
                description.birth() == null
                        ? Map.of()
                        : Map.of("date", description.birth().toString(), "country", "CIV"));
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
