package tn.marsa.migrant;

import java.util.List;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.FieldProblem;

/**
 * A person's fields as a change would leave them.
 *
 * @param problems what stands in the way of the change; empty if nothing does
 */
public record CheckedFields(Fields fields, List<FieldProblem> problems) {

    /** True if the change can be made. */
    public boolean areGood() {
        return problems.isEmpty();
    }
}
