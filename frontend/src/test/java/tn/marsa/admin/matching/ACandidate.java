package tn.marsa.admin.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A file that may be of the same person, as the API answers it: builds the JSON. */
public final class ACandidate {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    private final List<Map<String, @Nullable Object>> comparison = new ArrayList<>();

    private ACandidate(String pair) {
        fields.put("pair", pair);
        fields.put("identifier", "963051882726");
        fields.put("status", "ACTIVE");
        fields.put("office", Map.of("code", "1101", "place", "La Marsa"));
        fields.put("createdAt", "2025-03-14T09:00:00Z");
        fields.put("shown", true);
        fields.put("name", "OUTOPIA MARC COFFI");
        fields.put("nameArabic", "أوتوبيا مارك كوفي");
        fields.put("strength", "VERY_STRONG");
        fields.put("comparison", comparison);
        fields.put("decision", null);
    }

    /** A validated file of the own office, of which nothing is decided yet. */
    public static ACandidate of(String pair) {
        return new ACandidate(pair)
                .compared("SURNAME", "CLOSE", 3, "UTOPIA · يوتوبيا", "OUTOPIA · أوتوبيا")
                .compared("GIVEN_NAMES", "CLOSE", 3, "KOFI MARC · كوفي مارك", "MARC COFFI · مارك كوفي")
                .compared("BIRTH_DATE", "SAME", 4, "1991-05-03", "1991-05-03")
                .compared("BIRTH_PLACE", "MISSING", 0, "ZENITH", null)
                .compared("SEX", "SAME", 1, "M", "M")
                .compared("NATIONALITY", "SAME", 2, "UTO", "UTO")
                .compared("DOCUMENT", "DIFFERENT", 0, "••••••C3", "••••••71")
                .compared("ADDRESS", "DIFFERENT", -1, "Tunis", "Ariana");
    }

    /** A file of another office whose values are masked. */
    public static ACandidate elsewhere(String pair) {
        ACandidate candidate = new ACandidate(pair)
                .compared("SURNAME", "CLOSE", 3, "UTOPIA", null)
                .compared("BIRTH_DATE", "SAME", 4, "1991-05-03", null);
        return candidate
                .with("shown", false)
                .with("name", null)
                .with("nameArabic", null)
                .with("office", Map.of("code", "6101", "place", "Sfax Ville"));
    }

    /** Sets a field. */
    public ACandidate with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    /** Somebody has told it apart. */
    public ACandidate toldApart(String by) {
        return with(
                "decision",
                Map.of("same", false, "by", Map.of("displayName", by, "isMe", false), "at", "2026-11-23T09:42:00Z"));
    }

    private ACandidate compared(
            String field, String agreement, int weight, @Nullable String here, @Nullable String there) {
        Map<String, @Nullable Object> compared = new HashMap<>();
        compared.put("field", field);
        compared.put("agreement", agreement);
        compared.put("weight", weight);
        compared.put("here", here);
        compared.put("there", there);
        comparison.add(compared);
        return this;
    }

    /** The JSON of one. */
    public String json() {
        return JSON.writeValueAsString(fields);
    }

    /** The answer to a query for those of a registration. */
    public static String of(ACandidate... candidates) {
        return JSON.writeValueAsString(Map.of("registration", Map.of("candidates", all(candidates))));
    }

    /** The answer to a search. */
    public static String found(ACandidate... candidates) {
        return JSON.writeValueAsString(
                Map.of("searchMigrants", Map.of("__typename", "PersonsFound", "candidates", all(candidates))));
    }

    private static List<Map<String, @Nullable Object>> all(ACandidate... candidates) {
        return List.of(candidates).stream().map(candidate -> candidate.fields).toList();
    }
}
