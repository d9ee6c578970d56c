package tn.marsa.admin.migrants;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;

/** The names of codes in one language. */
record CodeNames(CodeLists lists, Locale language) {

    /** A country, with its code; null for null. */
    @Nullable String country(@Nullable String code) {
        return code == null ? null : withCode(code);
    }

    /** A state or authority that issues travel documents, with its code. */
    @Nullable String issuer(@Nullable String code) {
        return code == null ? null : lists.authority(code, language) + " (" + code + ")";
    }

    /** Countries, with their codes. */
    String countries(List<String> codes) {
        return codes.stream().map(this::withCode).collect(Collectors.joining(comma()));
    }

    /** What parts the items of a list. */
    String comma() {
        return language.getLanguage().equals("ar") ? "، " : ", ";
    }

    /** An entry of another list. */
    String name(CodeListName list, @Nullable String code) {
        return lists.name(list, code, language);
    }

    /** A value of an enum of the contract, named by this package's texts; null for null. */
    @Nullable String value(String keys, @Nullable String value) {
        return value == null ? null : text(keys + "." + value);
    }

    /** A text of the screens. */
    String text(String key, Object... arguments) {
        return I18NProvider.translate(language, key, arguments);
    }

    private String withCode(String country) {
        return lists.name(CodeListName.COUNTRY, country, language) + " (" + country + ")";
    }
}
