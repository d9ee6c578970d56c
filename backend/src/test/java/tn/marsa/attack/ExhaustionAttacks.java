package tn.marsa.attack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small questions with large answers, and questions that are too large themselves. */
final class ExhaustionAttacks {

    private static final String KIND = "exhaustion";
    private static final int TWENTY_MEGABYTES = 20 << 20;

    private ExhaustionAttacks() {}

    static List<Attack> all() {
        return List.of(
                document(
                        "depth",
                        "{ __schema { types { " + "fields { type { ".repeat(60) + "name" + " } }".repeat(60)
                                + " } } }"),
                document(
                        "depth by reused fragments",
                        "query { __schema { types { ...f0 } } }" + chain("__Type", 40, "ofType { ...f%d }")),
                document(
                        "width by reused fragments",
                        "query { ...f0 }"
                                + chain("Query", 25, "a: me { displayName } ...f%1$d b: me { displayName } ...f%1$d")),
                document(
                        "1,000 aliases",
                        "{ " + many(1_000, "a%d: registrations(first: 100) { edges { node { id } } }") + " }"),
                document(
                        "pages in pages, under 40 aliases",
                        "{ "
                                + many(
                                        40,
                                        "a%d: migrants(first: 100) { edges { node {"
                                                + " looks(first: 100) { edges { node { at } } } } } }")
                                + " }"),
                document("10,000 aliases of __typename", "{ " + many(10_000, "a%d: __typename") + " }"),
                document("5,000 directives", "{ me { displayName " + "@skip(if: false) ".repeat(5_000) + "} }"),
                document("fragment that holds itself", "query { me { ...f } } fragment f on Me { displayName ...f }"),
                document(
                        "fragments that hold each other",
                        "query { me { ...f } } fragment f on Me { ...g } fragment g on Me { ...f }"),
                document("100,000 tokens", "{ me { " + "displayName ".repeat(100_000) + "} }"),
                document("2 MB of white space", "{ me { displayName" + " ".repeat(2_000_000) + "} }"),
                document(
                        "a million rows",
                        "{ registrations(first: 1000000) { totalCount } }",
                        answer -> answer.codes().equals(Set.of("INVALID_VALUE"))),
                body(
                        "array of 1,000 operations",
                        "["
                                + IntStream.range(0, 1_000)
                                        .mapToObj(i -> "{\"query\":\"{ me { displayName } }\"}")
                                        .collect(Collectors.joining(","))
                                + "]"),
                body(
                        "deep JSON",
                        "{\"query\":\"{ me { displayName } }\",\"variables\":{\"a\":" + "[".repeat(100_000)
                                + "]".repeat(100_000) + "}}"),
                body("20 MB of variables", variables(TWENTY_MEGABYTES)),
                new Attack(
                        KIND,
                        "20 MB of variables in chunks",
                        target -> target.post(
                                target.token(Who.OFFICER), BodyPublishers.ofInputStream(ExhaustionAttacks::chunks)),
                        ExhaustionAttacks::refused,
                        ExhaustionAttacks::honest));
    }

    // Before execution, whatever stands in the way first.
    private static boolean refused(Answer answer) {
        Set<String> codes = answer.codes();
        boolean byStatus = Set.of(400, 413, 431).contains(answer.status());
        boolean byCode =
                !codes.isEmpty() && Set.of("LIMIT_EXCEEDED", "INVALID_REQUEST").containsAll(codes);
        return answer.isEmpty() && (byStatus || byCode);
    }

    private static Answer honest(Target target) throws IOException, InterruptedException {
        return target.graphQl(Who.OFFICER, "{ registrations { totalCount } }");
    }

    private static Attack document(String name, String document) {
        return document(name, document, ExhaustionAttacks::refused);
    }

    private static Attack document(String name, String document, Predicate<Answer> refused) {
        return new Attack(
                KIND, name, target -> target.graphQl(Who.OFFICER, document), refused, ExhaustionAttacks::honest);
    }

    private static Attack body(String name, String body) {
        return new Attack(
                KIND,
                name,
                target -> target.post(target.token(Who.OFFICER), body),
                ExhaustionAttacks::refused,
                ExhaustionAttacks::honest);
    }

    private static String variables(int size) {
        return "{\"query\":\"{ me { displayName } }\",\"variables\":{\"a\":\"" + "x".repeat(size) + "\"}}";
    }

    private static InputStream chunks() {
        List<InputStream> parts = Stream.of(variables(TWENTY_MEGABYTES).split("(?<=\\G.{65536})"))
                .<InputStream>map(part -> new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static String many(int number, String each) {
        return IntStream.range(0, number).mapToObj(each::formatted).collect(Collectors.joining(" "));
    }

    /** Fragments of which each holds the next one, the last nothing but a leaf. */
    private static String chain(String type, int length, String each) {
        return IntStream.range(0, length)
                .mapToObj(i -> " fragment f%d on %s { %s }"
                        .formatted(i, type, i == length - 1 ? "__typename" : each.formatted(i + 1)))
                .collect(Collectors.joining());
    }
}
