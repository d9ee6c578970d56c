package tn.marsa.attack;

import static tn.marsa.attack.Attack.code;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tn.marsa.operations.Operation;
import tn.marsa.operations.Operations;
import tools.jackson.databind.json.JsonMapper;

/** The admin UI's operations, which are known beforehand, in hands that they are not for; and hashes that stand for nothing. */
final class TrustedDocumentAttacks {

    private static final String KIND = "trusted documents";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Operations UI = new Operations();
    private static final Operation ME = UI.get("signin/Me");
    private static final Operation FILE = UI.get("migrants/Migrant");
    private static final Operation QUEUE = UI.get("registrations/WorkQueue");

    private TrustedDocumentAttacks() {}

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        for (Who who : List.of(Who.ADMINISTRATOR, Who.OBSERVATORY, Who.AUDITOR, Who.INSPECTOR, Who.VERIFIER)) {
            attacks.add(new Attack(
                    KIND,
                    "a file by the hash of an officer's operation by " + who,
                    target -> file(target, who),
                    code("INVALID_REQUEST"),
                    target -> file(target, Who.OFFICER)));
        }
        attacks.add(attack(
                "another text under a trusted hash", "{ __schema { types { name } } }", ME.hash(), "INVALID_REQUEST"));
        attacks.add(attack("a hash that nobody knows", null, "0".repeat(64), "PERSISTED_QUERY_NOT_FOUND"));
        attacks.add(attack("a path for a hash", null, "../../../master.key", "INVALID_REQUEST"));
        attacks.add(new Attack(
                KIND,
                "a million rows by a trusted hash",
                target -> send(
                        target,
                        Who.OFFICER,
                        null,
                        QUEUE.hash(),
                        Map.of("first", 1_000_000, "mine", false, "newestFirst", true)),
                code("INVALID_VALUE"),
                TrustedDocumentAttacks::honest));
        return attacks;
    }

    private static Attack attack(String name, @Nullable String text, String hash, String code) {
        return new Attack(
                KIND,
                name,
                target -> send(target, Who.OFFICER, text, hash, Map.of()),
                code(code),
                TrustedDocumentAttacks::honest);
    }

    private static Answer honest(Target target) throws IOException, InterruptedException {
        return send(target, Who.OFFICER, null, ME.hash(), Map.of());
    }

    private static Answer file(Target target, Who who) throws IOException, InterruptedException {
        return send(target, who, null, FILE.hash(), Map.of("identifier", target.identifier(), "looks", 10));
    }

    private static Answer send(Target target, Who who, @Nullable String text, String hash, Map<String, ?> variables)
            throws IOException, InterruptedException {
        Map<String, Object> request = new HashMap<>();
        request.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        request.put("variables", variables);
        if (text != null) {
            request.put("query", text);
        }
        return target.post(target.token(who), JSON.writeValueAsString(request));
    }
}
