package tn.marsa.statistics.release;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffMember;
import tn.marsa.shared.StaffId;
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
        return Tunis.day(release.preparedAt());
    }

    @SchemaMapping
    @Nullable LocalDate publishedOn(Release release) {
        return Optional.ofNullable(release.publishedAt()).map(Tunis::day).orElse(null);
    }

    @BatchMapping
    Map<Release, StaffMember> preparedBy(List<Release> releases) {
        return members(releases, Release::preparedById);
    }

    @BatchMapping
    Map<Release, StaffMember> publishedBy(List<Release> releases) {
        return members(releases, Release::publishedById);
    }

    @BatchMapping
    Map<Release, StaffMember> discardedBy(List<Release> releases) {
        return members(releases, Release::discardedById);
    }

    private Map<Release, StaffMember> members(List<Release> releases, Function<Release, @Nullable StaffId> who) {
        Map<StaffId, StaffMember> members = staff.members(
                releases.stream().map(who).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<Release, StaffMember> answered = new HashMap<>();
        for (Release release : releases) {
            Optional.ofNullable(who.apply(release))
                    .map(members::get)
                    .ifPresent(member -> answered.put(release, member));
        }
        return answered;
    }
}
