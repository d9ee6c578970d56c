package tn.marsa.statistics.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Code;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.GovernorateCode;

/** A row that is nobody, in the shape of the SDL's Migrant: coded fields alone, each null where what was drawn is not known. */
record SyntheticMigrant(
        Birth birth, Nationality nationality, Residence residence, Contact contact, Family family, Work work) {

    record Birth(@Nullable Integer year, @Nullable CountryCode country) {}

    /**
     * @param sex M, F or X
     * @param citizenships one, or none where it is not known
     */
    record Nationality(@Nullable String sex, List<CountryCode> citizenships) {}

    record Residence(@Nullable Code ground, @Nullable Integer intendedMonths) {}

    record Contact(@Nullable GovernorateCode governorate) {}

    record Family(@Nullable Code maritalStatus) {}

    record Work(@Nullable Code education, @Nullable Code activity) {}
}
