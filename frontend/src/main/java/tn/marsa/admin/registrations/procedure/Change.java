package tn.marsa.admin.registrations.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something that an officer wants done with a registration. Equal changes ask for the same. */
public sealed interface Change {

    /** The mutation that makes it, which also names its document. */
    String mutation();

    /** What its input holds besides key, registration and version. */
    Map<String, Object> input();

    /**
     * Saves groups of fields.
     *
     * @param groups the groups with their values, each a record of its group
     * @param leaveStage true to leave the furthest stage once saved
     */
    record SaveFields(Map<FieldGroup, Object> groups, boolean leaveStage) implements Change {

        public SaveFields {
            groups = Map.copyOf(groups);
        }

        @Override
        public String mutation() {
            return "saveFields";
        }

        @Override
        public Map<String, Object> input() {
            Map<String, Object> input = new LinkedHashMap<>();
            groups.forEach((group, values) -> input.put(group.inputName(), values));
            input.put("leaveStage", leaveStage);
            return input;
        }
    }

    /** Takes it over at this desk. */
    record TakeOver() implements Change {

        @Override
        public String mutation() {
            return "takeOver";
        }

        @Override
        public Map<String, Object> input() {
            return Map.of();
        }
    }

    /**
     * Sends it to validation.
     *
     * @param reading how the person confirmed the summary
     */
    record Submit(SummaryReading reading) implements Change {

        @Override
        public String mutation() {
            return "submitForValidation";
        }

        @Override
        public Map<String, Object> input() {
            return Map.of("reading", reading);
        }
    }

    /**
     * Sends it back to the officer.
     *
     * @param reason 3 to 500 characters
     */
    record Return(String reason) implements Change {

        @Override
        public String mutation() {
            return "returnForCorrection";
        }

        @Override
        public Map<String, Object> input() {
            return Map.of("reason", reason);
        }
    }

    /**
     * Ends it before validation.
     *
     * @param reason 3 to 500 characters
     */
    record Abandon(String reason) implements Change {

        @Override
        public String mutation() {
            return "abandonRegistration";
        }

        @Override
        public Map<String, Object> input() {
            return Map.of("reason", reason);
        }
    }

    /**
     * Ends it, for the person has a file already.
     *
     * @param pair the pair with that file
     * @param reason 3 to 500 characters
     * @param takeOver groups whose values that file takes over
     */
    record Continue(String pair, String reason, List<FieldGroup> takeOver) implements Change {

        public Continue {
            takeOver = List.copyOf(takeOver);
        }

        @Override
        public String mutation() {
            return "continueInFile";
        }

        @Override
        public Map<String, Object> input() {
            return Map.of("pair", pair, "reason", reason, "takeOver", takeOver);
        }
    }

    /** Validates it; the identifier is issued. */
    record Validate() implements Change {

        @Override
        public String mutation() {
            return "validateRegistration";
        }

        @Override
        public Map<String, Object> input() {
            return Map.of();
        }
    }
}
