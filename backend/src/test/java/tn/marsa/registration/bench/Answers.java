package tn.marsa.registration.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much clients ask to be told after each step. */
enum Answers {
    /** Where the procedure stands and what can be done next; the supervisor sees the whole file before validating. */
    NEEDED {
        @Override
        String mutation(String name, String input) {
            return "mutation($input: %s!, $documents: Boolean = false) { %s(input: $input) %s }"
                    .formatted(input, name, RESULT);
        }
    },
    /** All that the admin UI asks for: the whole file, every time. */
    OF_THE_UI {
        @Override
        String mutation(String name, String input) {
            String file = Character.toUpperCase(name.charAt(0)) + name.substring(1) + ".graphql";
            return read(file) + read("fragments/RegistrationOutcome.graphql") + WHOLE_FILE;
        }
    };

    private static final String RESULT = """
            {
              __typename
              ... on RegistrationSaved { registration {
                id number version state stage steps documents @include(if: $documents) { code }
              } }
              ... on FieldsRefused { problems { field code } }
              ... on StepRefused { code }
            }""";
    private static final Path OPERATIONS = Path.of("../frontend/src/main/resources/operations/registrations");
    private static final String WHOLE_FILE = Stream.of("RegistrationFile", "PersonInRegistration")
            .map(name -> read("fragments/" + name + ".graphql"))
            .collect(Collectors.joining());

    /** The document of a mutation that takes that type of input. */
    abstract String mutation(String name, String input);

    /** The document that opens a registration, as the admin UI sends it. */
    static String open() {
        return read("OpenRegistration.graphql") + WHOLE_FILE;
    }

    private static String read(String file) {
        try {
            return Files.readString(OPERATIONS.resolve(file)) + "\n";
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
