package tn.marsa.migrant.fields;

import org.jspecify.annotations.Nullable;
import tn.marsa.reference.CodeListName;
import tn.marsa.shared.Code;

/**
 * Ground and intended length of stay.
 *
 * @param intendedMonths 1 to 600
 */
public record Residence(@Nullable Code ground, @Nullable Integer intendedMonths) implements Group {

    static final Residence NONE = new Residence(null, null);

    private static final int LONGEST = 600;

    @Override
    public void check(Checks checks) {
        checks.code("ground", ground, CodeListName.GROUND_OF_STAY).needed();
        checks.field("intendedMonths", intendedMonths)
                .needed()
                .invalidIf(intendedMonths != null && (intendedMonths < 1 || intendedMonths > LONGEST));
    }
}
