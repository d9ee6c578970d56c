package tn.marsa.admin.registrations.fields;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tn.marsa.admin.reference.CodeEntry;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;

/** The codes that a field offers, from one list or several; each is found by its code and by its name in any language. */
final class CodeChoices {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, CodeEntry> entries;
    private final boolean states;

    CodeChoices(CodeLists lists, List<CodeListName> names) {
        this.entries = names.stream()
                .flatMap(name -> lists.entries(name).stream())
                .collect(Collectors.toMap(
                        CodeEntry::code, Function.identity(), (first, _) -> first, LinkedHashMap::new));
        this.states = names.contains(CodeListName.COUNTRY);
    }

    /** The codes in the order in which they are shown: states by their name in the language, everything else as listed. */
    List<String> codes(Locale language) {
        if (!states) {
            return List.copyOf(entries.keySet());
        }
        Collator order = Collator.getInstance(language);
        return entries.values().stream()
                .sorted(Comparator.comparing(entry -> entry.name(language), order))
                .map(CodeEntry::code)
                .toList();
    }

    /** What is shown for a code: its name, for a state with the code behind it; the code itself if the list does not have it. */
    String label(String code, Locale language) {
        CodeEntry entry = entries.get(code);
        if (entry == null) {
            return code;
        }
        return states ? entry.name(language) + " (" + code + ")" : entry.name(language);
    }

    /** True if what was typed begins the code, or stands in the name in one of the languages, accents and marks aside. */
    boolean matches(String code, String typed) {
        String wanted = folded(typed);
        CodeEntry entry = entries.get(code);
        return entry != null
                && (folded(code).startsWith(wanted)
                        || Stream.of(
                                        entry.names().ar(),
                                        entry.names().fr(),
                                        entry.names().en())
                                .anyMatch(name -> folded(name).contains(wanted)));
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
