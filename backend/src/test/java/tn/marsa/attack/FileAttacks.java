package tn.marsa.attack;

import static tn.marsa.attack.Attack.code;
import static tn.marsa.attack.Attack.nothing;
import static tn.marsa.attack.Attack.typename;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Other people's files: another office's, guessed ones, one's own. */
final class FileAttacks {

    private static final String KIND = "other people's files";
    private static final String REVEAL = """
            query($identifier: UniqueIdentifier!) {
              revealField(identifier: $identifier, field: VISA_NUMBER) { __typename ... on RevealedValue { value } } }""";
    private static final String OPEN = """
            query($identifier: UniqueIdentifier!, $purpose: Purpose, $reason: String) {
              migrant(identifier: $identifier, purpose: $purpose, reason: $reason) { __typename ... on Migrant { status } } }""";
    private static final String START = """
            mutation($input: StartRegistrationInput!) { startRegistration(input: $input) {
              ... on RegistrationSaved { registration { number } } } }""";
    private static final String REGISTRAR = "query($id: ID!) { registration(id: $id) { registrar { isMe } } }";
    private static final String REGISTRATION =
            "query($id: ID!) { registration(id: $id) { state migrant { names { surname } } } }";

    private FileAttacks() {}

    static List<Attack> all() {
        return List.of(
                underAColleaguesGrant("no purpose", OPEN),
                underAColleaguesGrant("a masked value asked for, and no purpose", REVEAL),
                open("no reason", Map.of("purpose", "IDENTITY_CHECK"), typename("PurposeRequired")),
                open(
                        "a reason left empty",
                        Map.of("purpose", "IDENTITY_CHECK", "reason", "   "),
                        typename("PurposeRequired")),
                open(
                        "a reason of one letter",
                        Map.of("purpose", "IDENTITY_CHECK", "reason", "x"),
                        code("INVALID_VALUE")),
                open(
                        "a purpose of one's own",
                        Map.of("purpose", "OWN_OFFICE", "reason", "At the desk"),
                        code("INVALID_VALUE")),
                open(
                        "a requisition without its number",
                        Map.of("purpose", "JUDICIAL_REQUISITION", "reason", "At the desk"),
                        code("INVALID_VALUE")),
                new Attack(
                        KIND,
                        "another office's registration by its id",
                        target -> target.graphQl(Who.ELSEWHERE, REGISTRATION, registration(target)),
                        nothing(),
                        target -> target.graphQl(Who.OFFICER, REGISTRATION, registration(target))),
                new Attack(
                        KIND,
                        "another office's queue by a forged office",
                        target -> target.graphQl(Who.ELSEWHERE, "{ registrations(office: \"1101\") { totalCount } }"),
                        code("INVALID_REQUEST"),
                        target -> target.graphQl(Who.ELSEWHERE, "{ registrations { totalCount } }")),
                new Attack(
                        KIND,
                        "what was loaded for a colleague a moment before",
                        FileAttacks::askedByBoth,
                        answer -> answer.body().contains("\"isMe\":false"),
                        target -> target.graphQl(Who.OFFICER, REGISTRAR, registration(target))),
                new Attack(
                        KIND,
                        "key of another office's request",
                        FileAttacks::startUnderAnothersKey,
                        answer -> answer.body().contains("\"number\":\"6101-"),
                        FileAttacks::startUnderAnothersKey),
                new Attack(
                        KIND,
                        "neighbouring identifiers",
                        target -> target.graphQl(Who.ELSEWHERE, neighbours(target.identifier())),
                        answer -> answer.isEmpty(),
                        target -> target.graphQl(
                                Who.ELSEWHERE,
                                "{ identifier(value: \"%s\") { known } }".formatted(target.identifier()))));
    }

    private static Answer askedByBoth(Target target) throws IOException, InterruptedException {
        target.graphQl(Who.OFFICER, REGISTRAR, registration(target));
        return target.graphQl(Who.SUPERVISOR, REGISTRAR, registration(target));
    }

    private static Map<String, String> registration(Target target) {
        return Map.of("id", target.person().registrationId());
    }

    /** An officer's key sent by somebody of another office: it begins a registration of their own. */
    private static Answer startUnderAnothersKey(Target target) throws IOException, InterruptedException {
        Map<String, Object> input =
                Map.of("input", Map.of("idempotencyKey", UUID.randomUUID().toString()));
        target.graphQl(Who.OFFICER, START, input);
        return target.graphQl(Who.ELSEWHERE, START, input);
    }

    private static Attack open(String name, Map<String, String> given, Predicate<Answer> refused) {
        return new Attack(
                KIND,
                "another office's file with " + name,
                target -> target.graphQl(Who.ELSEWHERE, OPEN, with(target, given)),
                refused,
                target -> target.graphQl(
                        Who.ELSEWHERE,
                        OPEN,
                        with(target, Map.of("purpose", "IDENTITY_CHECK", "reason", "Control of an attack"))));
    }

    /** Whoever opened the file was given a grant; it is nobody else's. */
    private static Attack underAColleaguesGrant(String name, String document) {
        return new Attack(
                KIND,
                "another office's file with " + name + " but a colleague's",
                target -> target.graphQl(Who.HEAD_ELSEWHERE, document, with(target, Map.of())),
                typename("PurposeRequired"),
                target -> target.graphQl(Who.ELSEWHERE, document, with(target, Map.of())));
    }

    private static Map<String, String> with(Target target, Map<String, String> given) {
        Map<String, String> variables = new HashMap<>(given);
        variables.put("identifier", target.identifier());
        return variables;
    }

    /** Three numbers beside it, with right check digits (ISO/IEC 7064 MOD 97-10). */
    private static String neighbours(String identifier) {
        long payload = Long.parseLong(identifier.substring(0, 10));
        StringBuilder document = new StringBuilder("{ ");
        for (int step = 1; step <= 3; step++) {
            long other = payload + step;
            long check = 98 - other * 100 % 97;
            document.append(
                    "n%d: migrant(identifier: \"%010d%02d\", purpose: IDENTITY_CHECK, reason: \"At the desk\") { __typename } "
                            .formatted(step, other, check));
        }
        return document.append('}').toString();
    }
}
