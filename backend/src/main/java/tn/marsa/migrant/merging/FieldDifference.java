package tn.marsa.migrant.merging;

import java.util.List;
import tn.marsa.migrant.fields.FieldGroup;

/**
 * What two files say otherwise, and is chosen as one: the SDL's type of the same name.
 *
 * @param fields which fields of it differ, in the order of the form
 * @param takeable false if the merged file says nothing of it
 */
record FieldDifference(FieldChoice choice, List<String> fields, boolean takeable) {

    public FieldGroup group() {
        return choice.group();
    }
}
