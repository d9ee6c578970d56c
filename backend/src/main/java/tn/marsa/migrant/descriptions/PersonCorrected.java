package tn.marsa.migrant.descriptions;

import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/**
 * A validated file says something else of its person than before. Published after {@link PersonsDescribed}, in the same transaction.
 *
 * @param fields everything that is known
 */
public record PersonCorrected(MigrantId migrant, OfficeCode office, Fields fields) {

    /** Names the file alone. */
    @Override
    public String toString() {
        return "PersonCorrected[" + migrant + "]";
    }
}
