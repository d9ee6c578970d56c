package tn.marsa.population;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import tn.marsa.Committed;
import tn.marsa.access.ApiCallers;

/**
 * A test against a demonstration with a synthetic population, which has the register to itself: on the embedded database alone, for a
 * named one is that of all other tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"marsa.data=target/test-data-population", "server.address=127.0.0.1"})
@ActiveProfiles("demo")
@DisabledIfEnvironmentVariable(
        named = "MARSA_DATABASE_URL",
        matches = ".+",
        disabledReason = "a named database is that of all other tests; a population has its register to itself")
@Import({ApiCallers.class, Committed.class, FilledRegister.class})
public @interface PopulatedMarsaTest {}
