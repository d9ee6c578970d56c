package tn.marsa.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** What a role may not see answers it like what does not exist, by whichever way it is asked for. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class HiddenIsAbsentTests {

    private final ApiCallers callers;
    private final String identifier;

    HiddenIsAbsentTests(@Autowired ApiCallers callers) {
        this.callers = callers;
        this.identifier = Registered.in("1101", callers);
    }

    static Stream<Arguments> hidden() {
        String file = "{ migrant(identifier: \"IDENTIFIER\") { ... on Migrant { %s } } }";
        return Stream.of(
                Arguments.of("a root field", "registrations", "{ registrations { totalCount } }"),
                Arguments.of("an alias", "registrations", "{ harmless: registrations { totalCount } }"),
                Arguments.of("a mutation", "takeOver", "mutation { takeOver(input: {}) { __typename } }"),
                Arguments.of("a field of a type that is partly seen", "names", file.formatted("names { surname }")),
                Arguments.of("a field that is skipped", "names", file.formatted("names @skip(if: true) { surname }")),
                Arguments.of("a leaf beside seen ones", "createdAt", file.formatted("status createdAt")),
                Arguments.of(
                        "an argument",
                        "reason",
                        "{ migrant(identifier: \"IDENTIFIER\", reason: \"none\") { __typename } }"),
                Arguments.of(
                        "a fragment on a hidden type",
                        "PurposeRequired",
                        "{ migrant(identifier: \"IDENTIFIER\") { ... on PurposeRequired { message } } }"),
                Arguments.of(
                        "a named fragment", "Names", "query { me { displayName } } fragment f on Names { surname }"),
                Arguments.of(
                        "a variable of a hidden type",
                        "NamesInput",
                        "query($n: NamesInput) { me { displayName } a: me { displayName @skip(if: $n) } }"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hidden")
    void answersAnAuditorAsIfItDidNotExist(String what, String name, String document) {
        GraphQlTester auditor = callers.join(Role.AUDITOR).api();
        String asked = document.replace("IDENTIFIER", identifier);
        // A name of the same length that the contract has never had, at the same places.
        String absent = "Q" + name.substring(1, name.length() - 1) + "Q";

        String hidden = errors(auditor, asked);

        assertThat(hidden).isNotEqualTo("[]");
        assertThat(hidden.replace(name, "NAME"))
                .isEqualTo(errors(auditor, asked.replace(name, absent)).replace(absent, "NAME"));
        assertThat(errors(callers.join(Role.OFFICER, "1101").api(), asked))
                .as("to an officer")
                .doesNotContain("undefined");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OFFICER", "SUPERVISOR", "OBSERVATORY"})
    void listsNothingPersonalOnIntrospection(Role role) {
        String seen = data(callers.join(role).api(), IntrospectionQuery.INTROSPECTION_QUERY);

        assertThat(seen).contains("displayName");
        assertThat(seen)
                .doesNotContain(
                        "surname",
                        "name=birth",
                        "travelDocument",
                        "oldNumbers",
                        "phone",
                        "guardian",
                        "visibleTo",
                        "Audience");
    }

    @Test
    void showsTheObservatoryNoFile() {
        assertThat(data(callers.join(Role.OBSERVATORY).api(), IntrospectionQuery.INTROSPECTION_QUERY))
                .contains("name=Office,")
                .doesNotContain(
                        "name=Registration",
                        "name=identifier",
                        "name=UniqueIdentifier",
                        "name=MigrantResult",
                        "name=MigrantConnection",
                        "name=migrant",
                        "name=date,",
                        "PartialDate",
                        "surname",
                        "travelDocument",
                        "oldNumbers",
                        "documentCode",
                        "name=protection",
                        "address",
                        "phone",
                        "guardian",
                        "employerOrSchool",
                        "visibleTo",
                        "Audience");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Migrant, birth contact family nationality residence work
            Birth, country year
            Nationality, citizenships sex
            Residence, ground intendedMonths
            Contact, governorate
            Family, maritalStatus
            Work, activity education""")
    void showsTheObservatoryCodedFieldsAlone(String type, String fields) {
        callers.join(Role.OBSERVATORY)
                .api()
                .document("{ __type(name: \"%s\") { fields { name } } }".formatted(type))
                .execute()
                .path("__type.fields[*].name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names).containsExactlyInAnyOrder(fields.split(" ")));
    }

    @Test
    void leadsTheObservatoryToRowsThatAreNobodyAlone() {
        assertThat(data(callers.join(Role.OBSERVATORY).api(), """
                { __schema { types { name fields { name type { name ofType { name ofType { name ofType { name } } } } } } } }"""))
                .containsOnlyOnce("name=Migrant}")
                .contains("name=rows");
    }

    @Test
    void knowsNoTypeThatIsHidden() {
        assertThat(type("Names", Role.AUDITOR))
                .isEqualTo(type("Absent", Role.AUDITOR))
                .contains("null");
        assertThat(type("Names", Role.OFFICER)).contains("Names");
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "AUDITOR", "INSPECTOR"})
    void showsIdentifierStatusAndOfficeToThoseWhoKeepOrAuditTheRegister(Role role) {
        String seen = data(
                callers.join(role).api(),
                "{ migrant(identifier: \"%s\") { ... on Migrant { identifier status office { code } } } }"
                        .formatted(identifier));

        assertThat(seen)
                .isEqualTo("{migrant={identifier=%s, status=ACTIVE, office={code=1101}}}".formatted(identifier));
    }

    private String type(String name, Role role) {
        return data(callers.join(role).api(), "{ __type(name: \"%s\") { name } }".formatted(name));
    }

    private static String errors(GraphQlTester api, String document) {
        StringBuilder errors = new StringBuilder();
        api.document(document)
                .execute()
                .errors()
                .satisfy(all -> errors.append(all.stream()
                        .map(error ->
                                error.getMessage() + error.getLocations() + error.getPath() + error.getExtensions())
                        .toList()));
        return errors.toString();
    }

    private static String data(GraphQlTester api, String document) {
        GraphQlTester.Response response = api.document(document).execute();
        response.errors().verify();
        Map<?, ?> data = response.returnResponse().getData();
        return String.valueOf(data);
    }
}
