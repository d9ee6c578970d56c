package tn.marsa.migrant.merging;

import java.util.List;
import tn.marsa.migrant.fields.FieldGroup;

/**
 * A group in which two files differ: the SDL's type of the same name.
 *
 * @param fields which fields of it, in the order of the form
 */
record GroupDifference(FieldGroup group, List<String> fields) {}
