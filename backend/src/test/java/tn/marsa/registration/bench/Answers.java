package tn.marsa.registration.bench;

import tn.marsa.operations.Operations;

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
            return ofTheUi(Character.toUpperCase(name.charAt(0)) + name.substring(1));
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
    private static final Operations UI = new Operations();

    /** The document of a mutation that takes that type of input. */
    abstract String mutation(String name, String input);

    /** The document that opens a registration, as the admin UI sends it. */
    static String open() {
        return ofTheUi("OpenRegistration");
    }

    private static String ofTheUi(String operation) {
        return UI.get("registrations/" + operation).document();
    }
}
