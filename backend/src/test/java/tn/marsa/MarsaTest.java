package tn.marsa;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import tn.marsa.access.ApiCallers;

/**
 * A test against the whole API on a real database and a free port. All such tests share one context and one database, so each
 * makes what it needs and asks for nothing more; see docs/decisions/0001.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // All tests come from one address, and are refused on purpose.
        properties = {"marsa.limits.rates.refused-at-once=100000", "marsa.limits.rates.sign-ins-at-once=100000"})
@Import({ApiCallers.class, Committed.class, InTurn.class})
public @interface MarsaTest {}
