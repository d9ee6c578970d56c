package tn.marsa.access;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every field of the contract behind which a person can be found. */
final class WaysToAPerson {

    private static final Set<String> PERSONAL = Set.of("Migrant", "Registration", "RevealedValue");

    private WaysToAPerson() {}

    /** The fields of queries and mutations from which a person's file or a registration can be reached. */
    static Set<String> in(GraphQLSchema schema) {
        return Stream.of("Query", "Mutation")
                .map(schema::getObjectType)
                .flatMap(root -> root.getFieldDefinitions().stream())
                .filter(field ->
                        reached(schema, field, new HashSet<>()).stream().anyMatch(PERSONAL::contains))
                .map(GraphQLFieldDefinition::getName)
                .collect(Collectors.toSet());
    }

    /** The names of all types that can be reached through a field. */
    private static Set<String> reached(GraphQLSchema schema, GraphQLFieldDefinition field, Set<String> seen) {
        GraphQLNamedOutputType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
        visit(schema, type, seen);
        return seen;
    }

    private static void visit(GraphQLSchema schema, GraphQLNamedOutputType type, Set<String> seen) {
        if (!seen.add(type.getName())) {
            return;
        }
        switch (type) {
            case GraphQLObjectType object ->
                object.getFieldDefinitions().forEach(field -> reached(schema, field, seen));
            case GraphQLInterfaceType parent ->
                schema.getImplementations(parent).forEach(child -> visit(schema, child, seen));
            case GraphQLUnionType union -> union.getTypes().forEach(member -> visit(schema, member, seen));
            default -> {}
        }
    }

    /** A way to a person through each field that has one, the arguments being right. */
    static Map<String, String> documents(String identifier) {
        String change = "input: {idempotencyKey: \"%s\", registrationId: \"%s\", version: 0"
                .formatted(UUID.randomUUID(), UUID.randomUUID());
        String saved = "{ ... on RegistrationSaved { registration { migrant { names { surname } } } } }";
        Map<String, String> ways = new TreeMap<>();
        ways.put("migrant", """
                query { migrant(identifier: "%s", purpose: IDENTITY_CHECK, reason: "At the desk") {
                  ... on Migrant { names { surname } } } }""".formatted(identifier));
        // Rows of that type are nobody; that they have no name is tried all the same.
        ways.put("statistics", """
                query { statistics { sample(period: "2025") {
                  ... on SyntheticSample { rows { names { surname } } } } } }""");
        ways.put("migrants", "query { migrants { edges { node { names { surname } } } } }");
        ways.put("revealField", """
                query { revealField(identifier: "%s", field: PHONE) {
                  ... on RevealedValue { value } } }""".formatted(identifier));
        ways.put(
                "registration",
                "query { registration(id: \"%s\") { migrant { names { surname } } } }".formatted(UUID.randomUUID()));
        ways.put(
                "registrations",
                "query { registrations(queue: VALIDATED) { edges { node { migrant { names { surname } } } } } }");
        ways.put(
                "startRegistration",
                "mutation { startRegistration(input: {idempotencyKey: \"%s\"}) %s }"
                        .formatted(UUID.randomUUID(), saved));
        ways.put("saveFields", "mutation { saveFields(%s}) %s }".formatted(change, saved));
        ways.put("takeOver", "mutation { takeOver(%s}) %s }".formatted(change, saved));
        ways.put(
                "submitForValidation",
                "mutation { submitForValidation(%s, reading: READ_ALOUD}) %s }".formatted(change, saved));
        ways.put(
                "returnForCorrection",
                "mutation { returnForCorrection(%s, reason: \"None\"}) %s }".formatted(change, saved));
        ways.put(
                "abandonRegistration",
                "mutation { abandonRegistration(%s, reason: \"None\"}) %s }".formatted(change, saved));
        ways.put(
                "continueInFile",
                "mutation { continueInFile(%s, pair: \"None\", reason: \"None\"}) %s }".formatted(change, saved));
        ways.put("validateRegistration", "mutation { validateRegistration(%s}) %s }".formatted(change, saved));
        ways.putAll(changesToAFile(identifier));
        ways.putAll(followUp(identifier));
        ways.putAll(merging(identifier));
        return ways;
    }

    private static Map<String, String> merging(String identifier) {
        String saved = "{ ... on MergeSaved { migrant { names { surname } } } }";
        return Map.of(
                "mergePreview",
                "query { mergePreview(survivor: \"%s\", merged: \"%s\") { ... on MergePreview { survivor { names { surname } } } } }"
                        .formatted(identifier, identifier),
                "mergeFiles",
                """
                mutation { mergeFiles(input: {idempotencyKey: "%s", survivor: "%s", survivorVersion: 0, merged: "%s",
                  mergedVersion: 0, take: [], reason: "None"}) %s }""".formatted(UUID.randomUUID(), identifier, identifier, saved),
                "unmergeFiles",
                "mutation { unmergeFiles(input: {idempotencyKey: \"%s\", merged: \"%s\", reason: \"None\"}) %s }"
                        .formatted(UUID.randomUUID(), identifier, saved));
    }

    private static Map<String, String> followUp(String identifier) {
        String change = "mutation { %%s(input: {idempotencyKey: \"%s\", identifier: \"%s\", version: 0, %%s}) %s }"
                .formatted(UUID.randomUUID(), identifier, "{ ... on FileSaved { migrant { names { surname } } } }");
        String day = "\"2026-10-02\"";
        Map<String, String> inputs = Map.of(
                "recordCard", "validFrom: " + day + ", validUntil: \"2027-10-02\"",
                "requestResidence", "kind: FIRST, submittedOn: " + day,
                "recordOpinion", "favourable: true, givenOn: " + day,
                "recordDecision", "outcome: CANCELLED, decidedOn: " + day + ", reason: \"None\"",
                "recordMove", "movedOn: " + day + ", governorate: \"TN-11\", address: \"None\"",
                "recordDeparture", "leftOn: " + day + ", forGood: false",
                "recordReturn", "returnedOn: " + day);
        Map<String, String> ways = new TreeMap<>();
        inputs.forEach((name, input) -> ways.put(name, change.formatted(name, input)));
        ways.put("expiringPermits", "query { expiringPermits { edges { node { migrant { names { surname } } } } } }");
        return ways;
    }

    private static Map<String, String> changesToAFile(String identifier) {
        String change = "input: {idempotencyKey: \"%s\", identifier: \"%s\", version: 0, reason: \"None\"}"
                .formatted(UUID.randomUUID(), identifier);
        String saved = "{ ... on FileSaved { migrant { names { surname } } } }";
        return Stream.of("correctFields", "restrictFile", "liftRestriction")
                .collect(Collectors.toMap(
                        name -> name, name -> "mutation { %s(%s) %s }".formatted(name, change, saved)));
    }
}
