package tn.marsa.statistics.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffMember;
import tn.marsa.shared.Tunis;
import tn.marsa.statistics.Granularity;

/** Puts names and days to releases. */
@Controller
@PreAuthorize("hasRole('OBSERVATORY')")
class ReleaseFields {

    private final Staff staff;

    ReleaseFields(Staff staff) {
        this.staff = staff;
    }

    @SchemaMapping
    String id(Release release) {
        return release.releaseId().toString();
    }

    @SchemaMapping
    Granularity granularity(Release release) {
        return release.period().granularity();
    }

    @SchemaMapping
    LocalDate recordedUntil(Release release) {
        return Tunis.day(release.recordedBefore());
    }

    @SchemaMapping
    @Nullable LocalDate publishedOn(Release release) {
        return Optional.ofNullable(release.publishedAt()).map(Tunis::day).orElse(null);
    }

    @BatchMapping
    Map<Release, StaffMember> preparedBy(List<Release> releases) {
        return staff.membersOf(releases, Release::preparedById);
    }

    @BatchMapping
    Map<Release, StaffMember> publishedBy(List<Release> releases) {
        return staff.membersOf(releases, Release::publishedById);
    }

    @BatchMapping
    Map<Release, StaffMember> discardedBy(List<Release> releases) {
        return staff.membersOf(releases, Release::discardedById);
    }
}
