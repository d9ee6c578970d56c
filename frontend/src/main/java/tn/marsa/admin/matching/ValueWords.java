package tn.marsa.admin.matching;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.shell.Dates;

/**
 * The values of a comparison in the words of a language.
 *
 * @param lists names the codes
 */
record ValueWords(CodeLists lists) {

    private static final Pattern COUNTRY = Pattern.compile("\\b[A-Z]{3}\\b");
    private static final Pattern BETWEEN = Pattern.compile(" · ");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    /** A value as the API gives it, put into words where it is a code. */
    String of(MatchField field, String value, Locale language) {
        return switch (field) {
            case BIRTH_DATE -> DATE.matcher(value).matches() ? Dates.partial(value) : value;
            case SEX -> I18NProvider.translate(language, "matching.sex." + value);
            case NATIONALITY ->
                COUNTRY.matcher(value)
                        .replaceAll(code -> lists.name(CodeListName.COUNTRY, code.group(), language)
                                + (value.contains(" (") ? "" : " (" + code.group() + ")"));
            default -> value;
        };
    }

    /** The same, part by part: a name in each of its scripts, that of the language first; each citizenship. */
    List<String> parts(MatchField field, String value, Locale language) {
        List<String> parts = BETWEEN.splitAsStream(of(field, value, language)).toList();
        boolean arabicFirst = language.getLanguage().equals("ar");
        return arabicFirst && (field == MatchField.SURNAME || field == MatchField.GIVEN_NAMES)
                ? parts.reversed()
                : parts;
    }

    /** True if the value is written left to right in every language. */
    static boolean isFigure(MatchField field) {
        return switch (field) {
            case BIRTH_DATE, DOCUMENT, PHONE -> true;
            default -> false;
        };
    }
}
