package tn.marsa.attack;

import static tn.marsa.attack.Attack.code;
import static tn.marsa.attack.Attack.typename;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import tn.marsa.attack.Attack.Attempt;

/** Values that mean something else to a database, a log, a terminal or a page. */
final class InjectionAttacks {

    private static final String KIND = "injection";
    private static final String START = """
            mutation($input: StartRegistrationInput!) { startRegistration(input: $input) {
              __typename ... on RegistrationSaved { registration { reception { interpreter } } } } }""";
    private static final String COMPOSED = "Andr\u00e9";
    private static final String DECOMPOSED = "Andre\u0301";

    private InjectionAttacks() {}

    static List<Attack> all() {
        return List.of(
                text("NUL", "a\u0000b"),
                text("a line of one's own in the log", "a\r\nERROR forged"),
                text("text turned around", "a\u202eb"),
                text("isolated direction", "a\u2067b"),
                text("zero width", "a\u200bb"),
                text("half a surrogate pair", "a\ud800b"),
                text("escape sequence of a terminal", "a\u001b[2Jb"),
                query(
                        "SQL in a cursor",
                        "{ registrations(after: \"' OR '1'='1\") { totalCount } }",
                        code("INVALID_VALUE"),
                        "{ registrations { totalCount } }"),
                query(
                        "SQL in a code",
                        "{ office(code: \"1101' OR '1'='1\") { name } }",
                        code("INVALID_VALUE"),
                        "{ office(code: \"1101\") { name } }"),
                query(
                        "SQL in a number",
                        "{ identifier(value: \"' OR 1=1 -- \") { known wellFormed } }",
                        answer -> answer.body().contains("\"known\":false") && answer.isGood(),
                        "{ identifier(value: \"1\") { known } }"),
                query(
                        "JPQL in a queue",
                        "{ registrations(queue: \"ALL OR 1=1\") { totalCount } }",
                        code("INVALID_VALUE", "INVALID_REQUEST"),
                        "{ registrations(queue: ALL) { totalCount } }"),
                new Attack(
                        KIND,
                        "assignment of what is not the caller's to give",
                        start(Map.of("state", "VALIDATED", "validatedBy", "me", "officeCode", "6101")),
                        code("INVALID_VALUE", "INVALID_REQUEST"),
                        start(Map.of("registeredAs", "NEW"))),
                new Attack(
                        KIND,
                        "the same name in two spellings of Unicode",
                        interpreter(DECOMPOSED),
                        answer -> answer.body().contains(COMPOSED),
                        interpreter(COMPOSED)));
    }

    private static Attack text(String name, String text) {
        return new Attack(KIND, name, interpreter(text), typename("FieldsRefused"), interpreter("Awa"));
    }

    private static Attack query(String name, String document, Predicate<Answer> refused, String control) {
        return new Attack(
                KIND,
                name,
                target -> target.graphQl(Who.OFFICER, document),
                refused,
                target -> target.graphQl(Who.OFFICER, control));
    }

    private static Attempt interpreter(String text) {
        return start(Map.of("reception", Map.of("language", "FRA", "interpreter", text, "noticeUnderstood", true)));
    }

    private static Attempt start(Map<String, ?> given) {
        return target -> {
            Map<String, Object> input = new HashMap<>(given);
            input.put("idempotencyKey", UUID.randomUUID().toString());
            return target.graphQl(Who.OFFICER, START, Map.of("input", input));
        };
    }
}
