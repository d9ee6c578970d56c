package tn.marsa.migrant.descriptions;

import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/**
 * A person as the file has it now.
 *
 * @param fields everything that is known; nothing at all if the person is not to be found again
 */
public record DescribedPerson(MigrantId migrant, OfficeCode office, Fields fields) {

    /** Names the file alone. */
    @Override
    public String toString() {
        return "DescribedPerson[" + migrant + "]";
    }
}
