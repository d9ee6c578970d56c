package tn.marsa.migrant.descriptions;

import java.util.List;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/** What is known of some persons is another than before. Published in the transaction in which it happens. */
public record PersonsDescribed(List<DescribedPerson> persons) {

    /** One person. */
    public static PersonsDescribed of(MigrantId migrant, OfficeCode office, Fields fields) {
        return new PersonsDescribed(List.of(new DescribedPerson(migrant, office, fields)));
    }
}
