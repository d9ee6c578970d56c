package tn.marsa.migrant.grants;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.IssuedIdentifier;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.Role;

/**
 * Lists who was given other offices' files to open: to a supervisor those of the own office's people and those for its files, to
 * those who oversee the register all. That they asked stands in the trail.
 */
@Component
class ListGrants {

    private final CheckIdentifier identifiers;
    private final GrantRows rows;
    private final Trail trail;

    ListGrants(CheckIdentifier identifiers, GrantRows rows, Trail trail) {
        this.identifiers = identifiers;
        this.rows = rows;
        this.trail = trail;
    }

    /**
     * One page, newest first.
     *
     * @param file null for all files; of one that is not there no grant is
     * @param office whose people hold them, or whose files they are for; null for all
     * @param after null for the beginning
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'AUDITOR', 'INSPECTOR')")
    public FileGrantConnection list(
            Caller caller,
            @Nullable UniqueIdentifier file,
            @Nullable OfficeCode office,
            int first,
            @Nullable PlaceInTime after) {
        boolean seesAll = caller.is(Role.AUDITOR) || caller.is(Role.INSPECTOR);
        OfficeCode watched = seesAll ? null : caller.ownOffice();
        Optional<MigrantId> asked = Optional.ofNullable(file)
                .flatMap(named -> identifiers.find(caller, named))
                .map(IssuedIdentifier::file);
        trail.record(new TrailEntry(Action.LOOK, caller, Purpose.OVERSIGHT, asked.orElse(null), "GRANTS"));
        List<FileGrant> found = file != null && asked.isEmpty()
                ? List.of()
                : rows.page(caller, watched, new GrantFilter(asked.orElse(null), office), after, first + 1);
        return FileGrantConnection.of(found, first, after == null);
    }
}
