package tn.marsa.migrant.looks;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.IssuedIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.Caller;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.Role;

/** Lists who has seen a file to those who watch over such looks; that they asked stands in the trail like any look. */
@Component
class ListLooks {

    private final CheckIdentifier identifiers;
    private final Looks looks;
    private final Trail trail;

    ListLooks(CheckIdentifier identifiers, Looks looks, Trail trail) {
        this.identifiers = identifiers;
        this.looks = looks;
        this.trail = trail;
    }

    /**
     * One page, newest first; empty if there is no such file. The number of a file that was merged leads to the looks at that file. Looks under a judicial requisition are there for INSPECTOR alone.
     *
     * @param after null for the beginning
     */
    @Transactional
    @PreAuthorize("hasAnyRole('AUDITOR', 'INSPECTOR')")
    public Optional<FileLookConnection> list(
            Caller caller, UniqueIdentifier identifier, int first, @Nullable PlaceInTime after) {
        return identifiers
                .findAsIssued(caller, identifier)
                .map(IssuedIdentifier::file)
                .map(file -> {
                    FileLookConnection page = looks.page(file, purposes(caller), first, after);
                    trail.record(TrailEntry.look(caller, Purpose.OVERSIGHT, file, "LOOKS"));
                    return page;
                });
    }

    private static Set<Purpose> purposes(Caller caller) {
        Set<Purpose> shown = EnumSet.copyOf(Looks.AT_THE_PERSON);
        shown.add(Purpose.OVERSIGHT);
        if (caller.is(Role.INSPECTOR)) {
            shown.add(Purpose.JUDICIAL_REQUISITION);
        }
        return shown;
    }
}
