package tn.marsa.access;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import tn.marsa.MarsaTest;

/** With every guard of a method wrong, the schema of each role hides the persons still. */
@MarsaTest
@DirtiesContext
@Import(NoMethodSecurity.class)
class SecondLayerOffTests {

    @Test
    void theSchemaHidesThePersons(@Autowired ApiCallers callers) {
        new Layers(callers).refuse("INVALID_REQUEST");
    }
}
