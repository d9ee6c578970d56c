package tn.marsa.access;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tn.marsa.MarsaTest;

/** With every mark of the contract wrong, method security refuses what the schema would have hidden. */
@MarsaTest
@DirtiesContext
class FirstLayerOffTests {

    @DynamicPropertySource
    static void openEveryMark(DynamicPropertyRegistry properties) {
        properties.add(
                "spring.graphql.schema.locations", () -> OpenedContract.in(Path.of("target/opened-contract/first")));
    }

    @Test
    void methodSecurityRefusesThePersons(@Autowired ApiCallers callers) {
        new Layers(callers).refuse("FORBIDDEN");
    }
}
