package tn.marsa.population;

import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/** An office at which a demonstration has an officer and a head: where its persons are registered and validated. */
record Desk(OfficeCode office, StaffId officer, StaffId supervisor) {

    /** True if the office is in that governorate: its code begins as the governorate's ends. */
    boolean isIn(String governorate) {
        return governorate.endsWith(office.value().substring(0, 2));
    }
}
