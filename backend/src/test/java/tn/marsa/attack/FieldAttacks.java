package tn.marsa.attack;

import static tn.marsa.attack.Attack.code;
import static tn.marsa.attack.Attack.nothing;

import graphql.introspection.IntrospectionQuery;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a role may not see, asked for in every way that GraphQL has. */
final class FieldAttacks {

    private static final String KIND = "fields";
    private static final String FILE = "{ migrant(identifier: \"IDENTIFIER\") { ... on Migrant { %s } } }";
    private static final List<Who> HIDDEN_FROM =
            List.of(Who.ADMINISTRATOR, Who.OBSERVATORY, Who.AUDITOR, Who.INSPECTOR, Who.VERIFIER);

    // What each role may always ask, and what nobody can.
    private static final String HONEST = "{ me { displayName } }";

    private FieldAttacks() {}

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        for (Who who : HIDDEN_FROM) {
            hidden().forEach(way -> attacks.add(way.by(who)));
        }
        attacks.addAll(ofAnOfficer());
        return attacks;
    }

    /** A way to ask, and whether an officer who asks the same is answered. */
    private record Way(String name, String document, Predicate<Answer> refused, boolean isOpenToAnOfficer) {

        Attack by(Who who) {
            return new Attack(
                    KIND,
                    name + " by " + who,
                    target -> target.graphQl(who, document.replace("IDENTIFIER", target.identifier())),
                    refused,
                    target -> isOpenToAnOfficer
                            ? target.graphQl(Who.OFFICER, document.replace("IDENTIFIER", target.identifier()))
                            : target.graphQl(who, HONEST));
        }
    }

    private static Way hidden(String name, String document) {
        return new Way(name, document, code("INVALID_REQUEST"), true);
    }

    private static Way absent(String name, String document) {
        return new Way(name, document, code("INVALID_REQUEST"), false);
    }

    private static List<Way> hidden() {
        return List.of(
                hidden("alias", FILE.formatted("status harmless: names { a: surname }")),
                hidden(
                        "inline fragment",
                        "{ migrants { edges { ... { node { ... on Migrant { names { surname } } } } } } }"),
                hidden(
                        "named fragment",
                        "query { migrants { edges { node { ...p } } } } fragment p on Migrant { names { surname } }"),
                hidden("nested fragments", """
                        query { ...a } fragment a on Query { ...b } fragment b on Query { migrants { edges { ...c } } }
                        fragment c on MigrantEdge { node { names { surname } } }"""),
                hidden("include and skip", FILE.formatted("names @include(if: true) @skip(if: false) { surname }")),
                hidden("type name of what is hidden", FILE.formatted("names { __typename }")),
                hidden("hidden argument", """
                        { migrant(identifier: "IDENTIFIER", reason: "Nothing at all", purpose: IDENTITY_CHECK) { __typename } }"""),
                hidden("total count", "{ registrations { totalCount } }"),
                hidden("count of each queue", "{ registrations { queues { queue count } } }"),
                absent("payload of a mutation", """
                        mutation { takeOver(input: {idempotencyKey: "7f3f0a54-6f0f-4d0e-9d3c-6f7f0a546f0f",
                          registrationId: "7f3f0a54-6f0f-4d0e-9d3c-6f7f0a546f0f", version: 0}) {
                          ... on RegistrationSaved { registration { migrant { names { surname } } } } } }"""),
                absent("hidden input field", """
                        mutation($n: NamesInput) { saveFields(input: {names: $n}) { __typename } }"""),
                absent(
                        "through the office",
                        "{ office(code: \"1101\") { migrants { edges { node { names { surname } } } } } }"),
                absent("member of a union", "{ me { ... on Migrant { names { surname } } } }"),
                absent("node", "{ node(id: \"1\") { ... on Migrant { names { surname } } } }"),
                absent("sorted by it", "{ migrants(orderBy: {surname: ASC}) { edges { cursor } } }"),
                absent(
                        "filtered by it",
                        "{ migrants(where: {names: {surname: {startsWith: \"Z\"}}}) { edges { cursor } } }"),
                absent("aggregated", "{ migrantsAggregate { count max { birthDate } } }"),
                new Way(
                        "type asked for by name",
                        "{ __type(name: \"Names\") { name fields { name } } }",
                        nothing(),
                        true),
                new Way(
                        "introspection",
                        IntrospectionQuery.INTROSPECTION_QUERY,
                        answer -> answer.isGood() && !answer.shows(List.of("surname", "travelDocument", "visibleTo")),
                        true),
                new Way(
                        "suggestion for a misspelt name",
                        "{ registration5 { totalCount } migrant5 { __typename } }",
                        answer -> !answer.body().contains("registrations")
                                && !answer.body().contains("Did you mean"),
                        false));
    }

    private static List<Attack> ofAnOfficer() {
        String page =
                "{ migrants(first: 5) { edges { cursor } } registrations(first: 5, queue: VALIDATED) { edges { cursor } } }";
        return List.of(
                new Attack(
                        KIND,
                        "content of a cursor",
                        target -> target.graphQl(Who.OFFICER, page),
                        answer -> cursors(answer).noneMatch(text -> text.contains("ZQX")),
                        target -> target.graphQl(Who.OFFICER, page)),
                new Attack(
                        KIND,
                        "echo of a value in an error",
                        target -> target.graphQl(
                                Who.OFFICER,
                                "{ migrant(identifier: \"%s\") { __typename } }"
                                        .formatted(target.person().canaries().getFirst())),
                        code("INVALID_VALUE"),
                        target -> target.graphQl(Who.OFFICER, HONEST)));
    }

    private static Stream<String> cursors(Answer answer) {
        return answer.json()
                .path("data")
                .valueStream()
                .flatMap(list -> list.path("edges").valueStream())
                .map(edge -> {
                    String cursor = edge.path("cursor").asString();
                    try {
                        return cursor + new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                    } catch (IllegalArgumentException notBase64) {
                        return cursor;
                    }
                });
    }
}
