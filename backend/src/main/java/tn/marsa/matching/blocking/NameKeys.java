package tn.marsa.matching.blocking;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.names.NamePart;
import tn.marsa.matching.names.NameParts;
import tn.marsa.matching.person.PersonName;

/**
 * The skeletons of all names of a person.
 *
 * @param names of the parts, the likeliest of each part first
 * @param pairs of two parts of one name; surname and given name first
 */
record NameKeys(List<String> names, List<String> pairs) {

    private static final int MOST_NAMES = 8;
    private static final int MOST_PAIRS = 9;
    private static final int MOST_BORNE = 12;
    private static final int MOST_SKELETONS = 24;

    static NameKeys of(List<PersonName> borne) {
        Set<String> pairs = new LinkedHashSet<>();
        List<NamePart> all = new ArrayList<>();
        for (PersonName name : borne.stream().limit(MOST_BORNE).toList()) {
            List<NamePart> surname = NameParts.of(name.surname());
            List<NamePart> given = NameParts.of(name.given());
            pair(surname, given, pairs);
            pairWithin(surname, pairs);
            pairWithin(given, pairs);
            all.addAll(surname);
            all.addAll(given);
            addJoined(surname, given, all);
        }
        return new NameKeys(inTurn(all), pairs.stream().limit(MOST_PAIRS).toList());
    }

    private static void addJoined(List<NamePart> surname, List<NamePart> given, List<NamePart> all) {
        for (@Nullable NamePart joined : new NamePart[] {NameParts.joined(surname), NameParts.joined(given)}) {
            if (joined != null) {
                all.add(joined);
            }
        }
    }

    private static void pairWithin(List<NamePart> parts, Set<String> pairs) {
        for (int i = 1; i < parts.size() && pairs.size() < MOST_SKELETONS; i++) {
            pair(parts.subList(0, i), parts.subList(i, i + 1), pairs);
        }
    }

    private static void pair(List<NamePart> some, List<NamePart> others, Set<String> pairs) {
        for (NamePart one : some) {
            for (NamePart other : others) {
                for (String skeleton : one.skeletons()) {
                    other.skeletons().stream()
                            .limit(MOST_SKELETONS - Math.min(MOST_SKELETONS, pairs.size()))
                            .forEach(second -> pairs.add(sorted(skeleton, second)));
                }
            }
        }
    }

    private static String sorted(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
    }

    // First one skeleton of each part, then a second: no part may crowd out the others.
    private static List<String> inTurn(List<NamePart> parts) {
        List<Iterator<String>> waiting = new ArrayList<>(
                parts.stream().map(part -> part.skeletons().iterator()).toList());
        Set<String> names = new LinkedHashSet<>();
        while (!waiting.isEmpty() && names.size() < MOST_NAMES) {
            waiting.removeIf(skeletons -> !skeletons.hasNext());
            waiting.forEach(skeletons -> names.add(skeletons.next()));
        }
        return names.stream().limit(MOST_NAMES).toList();
    }

    /** Says nothing: what it holds is personal. */
    @Override
    public String toString() {
        return "NameKeys";
    }
}
