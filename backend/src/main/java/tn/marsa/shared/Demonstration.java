package tn.marsa.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/**
 * A component of demonstrations: it writes a past that nobody told. In no other installation is it there at all, and none but others
 * of its kind call it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile("demo")
public @interface Demonstration {}
