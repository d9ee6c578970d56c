package tn.marsa.migrant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.IdentifierStatus;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.Circumstances;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.reference.AskedDocument;
import tn.marsa.reference.CodeLists;
import tn.marsa.reference.SupportingDocuments;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Code;
import tn.marsa.shared.Tunis;

/** What the checks of a person's fields need to know beyond them, as it is at the offices today. */
@Component
public class OfficeCircumstances {

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
    public LocalDate today() {
        return Tunis.day(clock.instant());
    }

    /** For fields that the caller gives in a registration. */
    public Circumstances of(Caller caller, RegisteredAs registeredAs, int procedureVersion) {
        return of(caller, registeredAs, ground -> documents.askedFor(procedureVersion, ground));
    }

    /** For fields of a file whose registration is done: no documents are asked for any more. */
    public Circumstances afterRegistration(Caller caller, RegisteredAs registeredAs) {
        return of(caller, registeredAs, ground -> List.of());
    }

    private Circumstances of(
            Caller caller, RegisteredAs registeredAs, Function<Code, List<AskedDocument>> askedDocuments) {
        return new Circumstances(
                today(), registeredAs, codes::contains, identifier -> isActive(caller, identifier), askedDocuments);
    }

    private boolean isActive(Caller caller, UniqueIdentifier identifier) {
        return identifiers
                .find(caller, identifier)
                .filter(issued -> issued.status() == IdentifierStatus.ACTIVE)
                .isPresent();
    }
}
