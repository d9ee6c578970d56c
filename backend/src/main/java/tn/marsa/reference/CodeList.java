package tn.marsa.reference;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tn.marsa.shared.Code;

/** One code list with its entries by code; immutable. */
final class CodeList {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private final CodeListName name;
    private final List<CodeEntry> entries;
    private final Map<Code, CodeEntry> byCode;
    private final List<CodeEntry> inArabic;
    private final List<CodeEntry> inFrench;
    private final List<CodeEntry> inEnglish;

    /** Takes the entries in the order in which the list is kept; a code given twice is an {@link IllegalStateException}. */
    CodeList(CodeListName name, List<CodeEntry> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
        this.byCode = entries.stream().collect(Collectors.toUnmodifiableMap(CodeEntry::code, Function.identity()));
        this.inArabic = inOrder(entries, ARABIC);
        this.inFrench = inOrder(entries, Locale.FRENCH);
        this.inEnglish = inOrder(entries, Locale.ENGLISH);
    }

    private List<CodeEntry> inOrder(List<CodeEntry> entries, Locale locale) {
        if (!name.isAlphabetical()) {
            return List.copyOf(entries);
        }
        Collator collator = Collator.getInstance(locale);
        return entries.stream()
                .sorted(Comparator.comparing(entry -> entry.names().in(locale), collator))
                .toList();
    }

    CodeListName name() {
        return name;
    }

    /** The entries in the order in which the list is kept. */
    List<CodeEntry> entries() {
        return entries;
    }

    Optional<CodeEntry> find(Code code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The entries as a reader of that language is shown them. */
    List<CodeEntry> shownIn(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ar" -> inArabic;
            case "en" -> inEnglish;
            default -> inFrench;
        };
    }
}
