package tn.marsa.admin.rights;

import tn.marsa.admin.registrations.person.Person;
import tn.marsa.admin.registrations.procedure.RegisteredAs;

/**
 * A file opened to be corrected.
 *
 * @param person what is known, numbers and ways to reach the person masked
 * @param head its version and how the person came into the register
 */
record FileToCorrect(String identifier, Person person, Head head) {

    /** What the checks need besides. */
    record Head(int version, RegisteredAs registeredAs) {}
}
