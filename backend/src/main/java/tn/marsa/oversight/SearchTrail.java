package tn.marsa.oversight;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.access.Staff;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.audit.TrailFilter;
import tn.marsa.audit.TrailRow;
import tn.marsa.audit.TrailSearch;
import tn.marsa.identifier.CheckIdentifier;
import tn.marsa.identifier.IssuedIdentifier;
import tn.marsa.office.Offices;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

/** Searches the trail for those who oversee the register; that they searched, and for what, stands in the trail itself. */
@Component
class SearchTrail {

    private final CheckIdentifier identifiers;
    private final Staff staff;
    private final Offices offices;
    private final TrailSearch search;
    private final Trail trail;

    SearchTrail(CheckIdentifier identifiers, Staff staff, Offices offices, TrailSearch search, Trail trail) {
        this.identifiers = identifiers;
        this.staff = staff;
        this.offices = offices;
        this.search = search;
        this.trail = trail;
    }

    /**
     * One page, newest first; of a file that is not there no row is. The number of a file that was merged leads to that file’s own rows. Looks under a judicial requisition are there for INSPECTOR alone.
     *
     * @param after null for the beginning
     * @throws RequestRefused with INVALID_VALUE at {@code staff}, {@code office} or {@code from}
     */
    @Transactional
    @PreAuthorize("hasAnyRole('AUDITOR', 'INSPECTOR')")
    public TrailConnection search(Caller caller, TrailQuestion question, int first, @Nullable PlaceInTime after) {
        question.requirePeriod();
        Optional<MigrantId> file = Optional.ofNullable(question.file())
                .flatMap(named -> identifiers.findAsIssued(caller, named))
                .map(IssuedIdentifier::file);
        TrailFilter filter = filter(caller, question, file.orElse(null));
        List<TrailRow> rows =
                question.file() != null && file.isEmpty() ? List.of() : search.page(filter, after, first + 1);
        trail.record(new TrailEntry(Action.LOOK, caller, Purpose.OVERSIGHT, filter.file(), "TRAIL" + filter.codes()));
        return TrailConnection.of(rows, first, after == null);
    }

    private TrailFilter filter(Caller caller, TrailQuestion question, @Nullable MigrantId file) {
        if (question.office() != null && offices.find(question.office()).isEmpty()) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "office");
        }
        return new TrailFilter(
                file,
                question.staff() == null ? null : somebody(question.staff()),
                question.office(),
                question.purpose(),
                question.action(),
                question.from(),
                question.to(),
                caller.is(Role.INSPECTOR));
    }

    // Two may have one name: then their ids tell them apart.
    private StaffId somebody(String typed) {
        List<StaffId> found = staff.known(typed);
        if (found.size() != 1) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "staff");
        }
        return found.getFirst();
    }
}
