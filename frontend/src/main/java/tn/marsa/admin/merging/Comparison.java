package tn.marsa.admin.merging;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tn.marsa.admin.registrations.person.Person;
import tn.marsa.admin.registrations.procedure.FieldGroup;

/** What comparing two files came to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Comparison.Compared.class, name = "MergePreview"),
    @JsonSubTypes.Type(value = Comparison.NotAllowed.class, name = "MergeRefused")
})
sealed interface Comparison {

    /** Two files that can be merged, as they are shown: numbers and ways to reach the person masked. */
    record Compared(Person survivor, Head survivorHead, Person merged, Head mergedHead, List<Difference> differences)
            implements Comparison {

        public Compared {
            differences = List.copyOf(differences);
        }

        /** Where the two differ in a group; empty if they say the same. */
        List<Difference> differing(FieldGroup group) {
            return differences.stream()
                    .filter(difference -> difference.group() == group)
                    .toList();
        }
    }

    /** What a merge needs to know of a file besides. */
    record Head(int version, MergedFiles.Keeper office) {}

    /**
     * What two files say otherwise, and is chosen as one.
     *
     * @param fields which fields of the group differ, by their names in the input
     * @param takeable false if the merged file says nothing of it
     */
    record Difference(FieldChoice choice, FieldGroup group, List<String> fields, boolean takeable) {

        public Difference {
            fields = List.copyOf(fields);
        }
    }

    /**
     * They cannot be merged now.
     *
     * @param field which of the two it is about, {@code survivor} or {@code merged}
     */
    record NotAllowed(String code, String field, String message) implements Comparison {}
}
