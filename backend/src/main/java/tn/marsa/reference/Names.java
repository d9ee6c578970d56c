package tn.marsa.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

/** One text in the three languages: the SDL's {@code Names3}. */
public record Names(String ar, String fr, String en) {

    /** The columns {@code prefix_ar}, {@code prefix_fr} and {@code prefix_en} of the current row, none of them null. */
    public static Names read(ResultSet row, String prefix) throws SQLException {
        return new Names(row.getString(prefix + "_ar"), row.getString(prefix + "_fr"), row.getString(prefix + "_en"));
    }

    /** The text in the locale's language; in French, as the API answers, where that is none of the three. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ar" -> ar;
            case "en" -> en;
            default -> fr;
        };
    }
}
