package tn.marsa.matching.bench;

import tn.marsa.migrant.fields.Sex;
import tn.marsa.shared.PartialDate;

/** Somebody invented, as they truly are. */
record Invented(
        int person,
        Spellings surname,
        Spellings given,
        PartialDate birth,
        Sex sex,
        String citizenship,
        String place,
        Home home) {

    /** What a household shares. */
    record Home(String house, String street, String quarter, String suburb, String postcode, String phone) {}
}
