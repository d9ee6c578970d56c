package tn.marsa.migrant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** Who looks a person up recognises a number or an address and cannot take it along. */
@MarsaTest
@TestInstance(Lifecycle.PER_CLASS)
class MaskingTests {

    private static final String DOCUMENT = "{\"kind\": \"PASSPORT\", \"number\": \"••••••K7\"}";
    private static final String CONTACT = """
            {"governorate": "TN-11", "address": "••••••", "phone": "••••••56", "email": "••••••om"}""";

    private final ApiCallers callers;
    private final String identifier;

    MaskingTests(@Autowired ApiCallers callers) {
        this.callers = callers;
        identifier = Registered.in("3101", callers);
    }

    @Test
    void coversNumbersAndAddressesElsewhere() {
        GraphQlTester.Response opened = new LookUpDesk(
                        callers.join(Role.OFFICER, "6101").api())
                .open(identifier, "IDENTITY_CHECK", "The person stands at the desk");

        opened.path("migrant.travelDocument").matchesJsonStrictly(DOCUMENT);
        opened.path("migrant.contact").matchesJsonStrictly(CONTACT);
    }

    @Test
    void coversThemAtHomeToo() {
        GraphQlTester.Response opened =
                new LookUpDesk(callers.join(Role.SUPERVISOR, "3101").api()).open(identifier);

        opened.path("migrant.travelDocument").matchesJsonStrictly(DOCUMENT);
        opened.path("migrant.contact").matchesJsonStrictly(CONTACT);
    }

    @Test
    void coversThemInTheListOfTheOffice() {
        GraphQlTester.Response list =
                callers.join(Role.OFFICER, "3101").api().document("""
                        { migrants { edges { node {
                            travelDocument { kind number } contact { governorate address phone email } } } } }""").execute();

        list.path("migrants.edges[0].node.travelDocument").matchesJsonStrictly(DOCUMENT);
        list.path("migrants.edges[0].node.contact").matchesJsonStrictly(CONTACT);
    }

    @Test
    void coversThemInARegistrationThatIsValidated() {
        GraphQlTester.Response queue =
                callers.join(Role.OFFICER, "3101").api().document("""
                        { registrations(queue: VALIDATED, newestFirst: true, first: 1) { edges { node { migrant {
                            travelDocument { kind number } contact { governorate address phone email } } } } } }""").execute();

        queue.path("registrations.edges[0].node.migrant.travelDocument").matchesJsonStrictly(DOCUMENT);
        queue.path("registrations.edges[0].node.migrant.contact").matchesJsonStrictly(CONTACT);
    }
}
