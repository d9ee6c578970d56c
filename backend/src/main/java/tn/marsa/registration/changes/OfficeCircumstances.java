package tn.marsa.registration.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.IdentifierStatus;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.Circumstances;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.reference.CodeLists;
import tn.marsa.reference.SupportingDocuments;
import tn.marsa.shared.Caller;

/** What the checks of a person's fields need to know beyond them, as it is at the offices today. */
@Component
class OfficeCircumstances {

    private static final ZoneId TUNIS = ZoneId.of("Africa/Tunis");

    private final Clock clock;
    private final CodeLists codes;
    private final CheckIdentifier identifiers;
    private final SupportingDocuments documents;

    OfficeCircumstances(Clock clock, CodeLists codes, CheckIdentifier identifiers, SupportingDocuments documents) {
        this.clock = clock;
        this.codes = codes;
        this.identifiers = identifiers;
        this.documents = documents;
    }

    /** The day at the offices. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TUNIS);
    }

    /** For fields that the caller gives. */
    Circumstances of(Caller caller, RegisteredAs registeredAs, int procedureVersion) {
        return new Circumstances(
                today(),
                registeredAs,
                codes::contains,
                identifier -> isActive(caller, identifier),
                ground -> documents.askedFor(procedureVersion, ground));
    }

    private boolean isActive(Caller caller, UniqueIdentifier identifier) {
        return identifiers
                .find(caller, identifier)
                .filter(issued -> issued.status() == IdentifierStatus.ACTIVE)
                .isPresent();
    }
}
