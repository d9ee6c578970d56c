package tn.marsa.migrant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.migrant.events.CodedAttributesChanged;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;

/** A move within the country changes the address of a file. */
@MarsaTest
class MoveTests {

    private final FollowedFile file;
    private final FollowUpDesk desk;
    private final String identifier;

    MoveTests(@Autowired ConfigurableApplicationContext marsa) {
        file = new FollowedFile(marsa);
        desk = file.head();
        identifier = file.identifier();
    }

    @AfterEach
    void listenNoMore() {
        file.close();
    }

    @Test
    void aMoveChangesTheAddressAndKeepsTheFormerOne() {
        GraphQlTester.Response moved = desk.change(
                "recordMove",
                identifier,
                Map.of("movedOn", "2026-10-20", "governorate", "TN-61", "address", "3 rue de la Mer, Sfax"));

        assertThat(FollowUpDesk.outcome(moved)).isEqualTo("FileSaved");
        GraphQlTester.Response read = desk.read(identifier);
        read.path("migrant.contact.governorate").entity(String.class).isEqualTo("TN-61");
        read.path("migrant.contact.phone").entity(String.class).isEqualTo("••••••56");
        read.path("migrant.rectifications[0].fields")
                .entityList(String.class)
                .containsExactly("governorate", "address");
        read.path("migrant.rectifications[0].why").entity(String.class).isEqualTo("MOVED");
        assertThat(desk.steps(identifier)).containsExactly("MOVED");
        assertThat(file.told(CodedAttributesChanged.class)).singleElement().satisfies(changed -> {
            assertThat(changed.why()).isEqualTo(Why.MOVED);
            assertThat(changed.on()).isEqualTo("2026-10-20");
            assertThat(changed.after().governorate()).isEqualTo("TN-61");
        });
    }

    @Test
    void aMoveIsCheckedAsARegistrationIs() {
        assertThat(FollowUpDesk.faults(desk.change(
                        "recordMove",
                        identifier,
                        Map.of("movedOn", "2026-10-20", "governorate", "TN-99", "address", "Somewhere"))))
                .containsExactly("contact.governorate UNKNOWN_CODE");
        assertThat(FollowUpDesk.faults(desk.change(
                        "recordMove",
                        identifier,
                        Map.of("movedOn", "2026-10-01", "governorate", "TN-61", "address", "Somewhere"))))
                .containsExactly("movedOn CONTRADICTION");
    }
}
