package tn.marsa.migrant.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.Migrant;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.migrant.ProvisionalFiles;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.followup.ExpiringPermitConnection.ExpiringFile;
import tn.marsa.migrant.followup.ExpiringPermitConnection.ExpiringPermitEdge;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.Purpose;

/**
 * Lists whose residence is about to end, or has ended within the grace, to the office that keeps the files; nobody who waits for a
 * decision. Restricted files are listed to the head of the office alone.
 */
@Component
class ListExpiring {

    private static final PlaceInTime START = new PlaceInTime(Instant.EPOCH, new UUID(0, 0));

    private final Standings standings;
    private final ProvisionalFiles files;
    private final Door door;
    private final OfficeCircumstances circumstances;
    private final FollowUpProperties properties;

    ListExpiring(
            Standings standings,
            ProvisionalFiles files,
            Door door,
            OfficeCircumstances circumstances,
            FollowUpProperties properties) {
        this.standings = standings;
        this.files = files;
        this.door = door;
        this.circumstances = circumstances;
        this.properties = properties;
    }

    /**
     * One page, the earliest end first, masked. Each person listed is a look.
     *
     * @param first how many at most
     * @param after null for the beginning
     * @param withPersons whether anything of the persons is asked for, and not their number alone
     * @param groups which groups are shown
     */
    @Transactional
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public ExpiringPermitConnection list(
            Caller caller, int first, @Nullable PlaceInTime after, boolean withPersons, Set<FieldGroup> groups) {
        LocalDate from = circumstances.today().minus(properties.grace());
        LocalDate until = circumstances.today().plus(properties.notice());
        PlaceInTime place = after == null ? START : after;
        List<ExpiringPermit> found = standings.expiring(caller, from, until, place, first + 1);
        List<ExpiringPermit> page = found.stream().limit(first).toList();
        int all = standings.countExpiring(caller, from, until);
        Map<MigrantId, Fields> shown =
                withPersons ? door.show(caller, Purpose.OWN_OFFICE, persons(page), groups) : Map.of();
        return ExpiringPermitConnection.of(edges(page, shown), found.size() > first, after == null, all);
    }

    private static List<MigrantId> persons(List<ExpiringPermit> page) {
        return page.stream().map(ExpiringPermit::person).toList();
    }

    private List<ExpiringPermitEdge> edges(List<ExpiringPermit> page, Map<MigrantId, Fields> shown) {
        Map<MigrantId, MigrantFile> rows = files.rows(persons(page));
        return page.stream()
                .map(permit -> new ExpiringPermitEdge(
                        permit.place().toString(),
                        new ExpiringFile(
                                permit.validUntil(),
                                new Migrant(
                                        Objects.requireNonNull(rows.get(permit.person())),
                                        shown.getOrDefault(permit.person(), Fields.NONE)
                                                .masked()))))
                .toList();
    }
}
