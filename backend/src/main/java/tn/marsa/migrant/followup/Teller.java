package tn.marsa.migrant.followup;

import java.time.Instant;
import java.time.LocalDate;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.events.CodedAttributes;
import tn.marsa.migrant.events.Departed;
import tn.marsa.migrant.events.FileEvent;
import tn.marsa.migrant.events.ResidenceGranted;
import tn.marsa.migrant.events.ResidenceRefused;
import tn.marsa.migrant.events.Returned;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/** Words events about one file, as it stands at one moment. */
record Teller(MigrantId person, OfficeCode office, CodedAttributes coded, Instant at) {

    static Teller of(MigrantFile file) {
        return new Teller(file.id(), file.office(), file.coded(), file.updatedAt());
    }

    FileEvent granted(boolean renewed, LocalDate from, LocalDate until) {
        return new ResidenceGranted(person, office, coded, renewed, from, until, at);
    }

    FileEvent refused(boolean renewal, LocalDate on) {
        return new ResidenceRefused(person, office, coded, renewal, on, at);
    }

    FileEvent departed(boolean presumed, LocalDate on) {
        return new Departed(person, office, coded, presumed, on, at);
    }

    FileEvent returned(boolean lapsed, LocalDate on) {
        return new Returned(person, office, coded, false, lapsed, on, at);
    }

    /** What was presumed had never been so. */
    FileEvent neverDeparted(LocalDate on) {
        return new Returned(person, office, coded, true, false, on, at);
    }
}
