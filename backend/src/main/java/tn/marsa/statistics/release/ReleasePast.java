package tn.marsa.statistics.release;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import tn.marsa.access.Staff;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Demonstration;
import tn.marsa.shared.Ids;
import tn.marsa.shared.Role;
import tn.marsa.shared.Tunis;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Period;

/** Has a demonstration's past periods released: prepared by one statistician and published by another, as they themselves would. */
@Component
@Demonstration
@NamedInterface("demonstration")
public class ReleasePast {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final PrepareRelease prepareRelease;
    private final PublishRelease publishRelease;
    private final Releases releases;
    private final ReleaseProperties properties;
    private final Staff staff;
    private final Clock clock;

    ReleasePast(
            PrepareRelease prepareRelease,
            PublishRelease publishRelease,
            Releases releases,
            ReleaseProperties properties,
            Staff staff,
            Clock clock) {
        this.prepareRelease = prepareRelease;
        this.publishRelease = publishRelease;
        this.releases = releases;
        this.properties = properties;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Releases each month, quarter and year between two days, the latest first, whose day in the calendar has come; what is released
     * stays as it is. Waits until all is published.
     *
     * @param note stands with each of them
     * @return how many waited to be published: a visitor may have published or discarded one meanwhile
     */
    public int release(LocalDate from, LocalDate until, String note) {
        List<Caller> statisticians = staff.holding(Role.OBSERVATORY);
        if (statisticians.size() < 2) {
            return 0;
        }
        Caller one = statisticians.getFirst();
        Caller other = statisticians.get(1);
        List<ReleaseId> open = new ArrayList<>();
        for (Period period : periods(from, until)) {
            if (releases.none(period)) {
                as(one, () -> prepareRelease.prepare(one, new PrepareReleaseInput(Ids.next(), period, note)));
            }
            // In a demonstration its visitors prepare releases too: theirs are not published for them.
            releases.unpublishedFirst(period, one.staff(), note).ifPresent(open::add);
        }
        int all = open.size();
        while (!open.isEmpty()) {
            pause();
            open.removeIf(release -> publish(other, release));
        }
        return all;
    }

    private List<Period> periods(LocalDate from, LocalDate until) {
        LocalDate today = Tunis.day(clock.instant());
        List<Period> periods = new ArrayList<>();
        for (Granularity granularity : Granularity.values()) {
            YearMonth first = YearMonth.from(from);
            Period period = Period.of(granularity, first);
            while (period.lastDay().isBefore(until)) {
                if (!period.firstDay().isBefore(from)
                        && !properties.publishableFrom(period).isAfter(today)) {
                    periods.add(period);
                }
                period = period.next();
            }
        }
        periods.sort(Comparator.comparing(Period::lastDay).reversed());
        return periods;
    }

    private boolean publish(Caller publisher, ReleaseId id) {
        Release release = releases.find(id).orElseThrow();
        if (release.state() == ReleaseState.PREPARED) {
            PublishReleaseInput input =
                    new PublishReleaseInput(Ids.next(), id.toString(), Objects.requireNonNull(release.hash()));
            as(publisher, () -> publishRelease.publish(publisher, input));
        }
        return release.state() != ReleaseState.PREPARING;
    }

    private static void as(Caller caller, Runnable work) {
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                caller,
                "",
                AuthorityUtils.createAuthorityList(
                        caller.roles().stream().map(Role::authority).toList()))));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Marsa ends", ending);
        }
    }
}
