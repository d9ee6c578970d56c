package tn.marsa.attack;

import static tn.marsa.attack.Attack.typename;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A validated file sent back as it was shown, masked: nothing of it may take the place of what is kept. */
final class SentBackAttacks {

    private static final String KIND = "fields";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String MASK = "••••••";
    private static final Map<String, String> GROUPS = Map.of(
            "travelDocument", "{ kind number issuer issuedOn expiresOn }",
            "entry", "{ date crossing stamped visa visaNumber previousCountry }",
            "oldNumbers", "{ card receipt file }",
            "contact", "{ governorate address phone email }");

    private SentBackAttacks() {}

    static List<Attack> all() {
        return List.of(
                asShown("travelDocument"),
                asShown("entry"),
                asShown("oldNumbers"),
                asShown("contact"),
                mask("travelDocument", "number"),
                mask("entry", "visaNumber"),
                mask("oldNumbers", "card"),
                mask("oldNumbers", "receipt"),
                mask("oldNumbers", "file"),
                mask("contact", "address"),
                mask("contact", "phone"),
                mask("contact", "email"),
                mask("names", "surname"),
                mask("names", "surnameArabic"));
    }

    private static Attack asShown(String group) {
        return new Attack(
                KIND,
                group + " sent back as it was shown, masked",
                target -> correct(target, group, Map.of()),
                answer -> typename("FileSaved").test(answer)
                        && corrections(answer).isEmpty(),
                SentBackAttacks::stillKept);
    }

    /** A mask that is not the one that was shown. */
    private static Attack mask(String group, String field) {
        return new Attack(
                KIND,
                "a mask in place of " + group + "." + field,
                target -> correct(target, group, Map.of(field, "•" + MASK + "ZZ")),
                typename("FieldsRefused"),
                SentBackAttacks::stillKept);
    }

    private static Answer correct(Target target, String group, Map<String, String> instead)
            throws IOException, InterruptedException {
        String fields = GROUPS.getOrDefault(group, "{ surname givenNames surnameArabic givenNamesArabic }");
        JsonNode file = target.graphQl(
                        Who.OFFICER,
                        "{ migrant(identifier: \"%s\") { ... on Migrant { version %s %s } } }"
                                .formatted(target.identifier(), group, fields))
                .json()
                .path("data")
                .path("migrant");
        Map<String, Object> values = new HashMap<>();
        file.path(group).properties().stream()
                .filter(field -> !field.getValue().isNull())
                .forEach(field -> values.put(field.getKey(), field.getValue()));
        values.putAll(instead);
        Map<String, Object> input = Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "identifier",
                target.identifier(),
                "version",
                file.path("version").asInt(),
                "reason",
                "The person showed the passport",
                group,
                values);
        return target.graphQl(Who.OFFICER, """
                mutation($input: CorrectFieldsInput!) { correctFields(input: $input) {
                  __typename ... on FileSaved { migrant { rectifications { id } } } } }""", Map.of("input", input));
    }

    private static JsonNode corrections(Answer answer) {
        return answer.json().path("data").path("correctFields").path("migrant").path("rectifications");
    }

    /** The phone in clear, and whether it is the one that was given. */
    private static Answer stillKept(Target target) throws IOException, InterruptedException {
        Answer shown = target.graphQl(Who.OFFICER, """
                { revealField(identifier: "%s", field: PHONE) { ... on RevealedValue { value } } }""".formatted(target.identifier()));
        return shown.shows(target.person().canaries())
                ? shown
                : new Answer(0, "", JSON.nullNode().toString());
    }
}
