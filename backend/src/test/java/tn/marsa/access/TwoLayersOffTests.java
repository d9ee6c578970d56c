package tn.marsa.access;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tn.marsa.MarsaTest;

/** With every mark and every guard of a method wrong, nobody who registers nobody gets a permit, and the vault stays shut. */
@MarsaTest
@DirtiesContext
@Import(NoMethodSecurity.class)
class TwoLayersOffTests {

    @DynamicPropertySource
    static void openEveryMark(DynamicPropertyRegistry properties) {
        properties.add(
                "spring.graphql.schema.locations", () -> OpenedContract.in(Path.of("target/opened-contract/two")));
    }

    @Test
    void theVaultRefusesThePersons(@Autowired ApiCallers callers) {
        new Layers(callers).refuse("FORBIDDEN");
    }
}
