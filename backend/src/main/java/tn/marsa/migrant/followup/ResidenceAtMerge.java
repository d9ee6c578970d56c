package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.MigrantFile;

/** What of a person's residence would be lost if one file stood for two: each file keeps what followed its own validation. */
@Component
public class ResidenceAtMerge {

    private final Standings standings;
    private final ResidenceRequests requests;

    ResidenceAtMerge(Standings standings, ResidenceRequests requests) {
        this.standings = standings;
        this.requests = requests;
    }

    /** True if a request of that file is not decided yet. */
    public boolean isAskedForIn(MigrantFile file) {
        return requests.openFor(file.id()).isPresent();
    }

    /** True if a person holds residence by one file that the other does not tell of, or not to that day. */
    public boolean isHeldBy(MigrantFile file, MigrantFile other) {
        Standing standing = standings.of(file);
        Standing there = standings.of(other);
        return isHere(standing) && !(isHere(there) && !until(standing).isAfter(until(there)));
    }

    private static boolean isHere(Standing standing) {
        return standing.held() && !standing.isDeparted();
    }

    // A card whose validity was never recorded holds to no day that is known.
    private static LocalDate until(Standing standing) {
        return Objects.requireNonNullElse(standing.validUntil(), LocalDate.MIN);
    }
}
