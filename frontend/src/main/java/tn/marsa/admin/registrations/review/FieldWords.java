package tn.marsa.admin.registrations.review;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;

/**
 * Single values in the words of one language, of whatever group they are. A line of a value that is not given has no text.
 *
 * @param lists names the codes
 */
record FieldWords(CodeLists lists, Locale language) {

    /** A text of the screens. */
    String text(String key) {
        return I18NProvider.translate(language, key);
    }

    /** The name of a code. */
    String name(CodeListName list, String code) {
        return lists.name(list, code, language);
    }

    /** A code, by its name in its list. */
    Line coded(String field, CodeListName list, @Nullable String code) {
        return Line.words(field, code == null ? null : name(list, code));
    }

    /** A state or authority that issues documents; null for null. */
    @Nullable String authority(@Nullable String code) {
        return code == null ? null : lists.authority(code, language);
    }

    /** A value of an enum, its text the key and the name of the value. */
    Line named(String field, String key, @Nullable Enum<?> value) {
        return Line.words(field, value == null ? null : text(key + value.name()));
    }

    /** Yes or no. */
    Line answer(String field, @Nullable Boolean answer) {
        String key = Boolean.TRUE.equals(answer) ? "registrations.answer.YES" : "registrations.answer.NO";
        return Line.words(field, answer == null ? null : text(key));
    }
}
