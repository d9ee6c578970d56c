package tn.marsa.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.MigrantId;

/** Whatever is tried with one identifier, in whatever order. */
class IdentifierLifeTests {

    enum Attempt {
        MERGE,
        STAND_AGAIN,
        RETIRE
    }

    @Property(seed = "1")
    void onlyAMergeIsEverUndoneAndWhatItIsNeverChanges(
            @ForAll @IntRange(max = 1000) int body, @ForAll @Size(max = 5) List<Attempt> attempts) {
        IssuedIdentifier first = issued(NumberSpace.REAL, body);
        IssuedIdentifier now = first;
        for (Attempt attempt : attempts) {
            IssuedIdentifier next = tried(attempt, now);
            IdentifierStatus needed =
                    attempt == Attempt.STAND_AGAIN ? IdentifierStatus.MERGED : IdentifierStatus.ACTIVE;
            assertThat(next == null).isEqualTo(now.status() != needed);
            now = next == null ? now : next;
        }

        assertThat(now)
                .usingRecursiveComparison()
                .ignoringFields("status", "redirectsTo")
                .isEqualTo(first);
        assertThat(now.redirectsTo() != null).isEqualTo(now.status() == IdentifierStatus.MERGED);
    }

    @Example
    void neitherAnEndedIdentifierNorASpecimenStandsForAnother() {
        IssuedIdentifier active = issued(NumberSpace.REAL, 1);

        for (IssuedIdentifier survivor : List.of(
                issued(NumberSpace.REAL, 2).retired(),
                issued(NumberSpace.REAL, 2).mergedInto(issued(NumberSpace.REAL, 3)),
                issued(NumberSpace.SPECIMEN, 2))) {
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> active.mergedInto(survivor));
        }
    }

    @Example
    void noIdentifierStandsForItself() {
        IssuedIdentifier active = issued(NumberSpace.REAL, 1);

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> active.mergedInto(active));
    }

    private static @Nullable IssuedIdentifier tried(Attempt attempt, IssuedIdentifier on) {
        try {
            return switch (attempt) {
                case MERGE -> on.mergedInto(issued(NumberSpace.REAL, 5000));
                case STAND_AGAIN -> on.standingAgain();
                case RETIRE -> on.retired();
            };
        } catch (IllegalStateException refused) {
            return null;
        }
    }

    private static IssuedIdentifier issued(NumberSpace space, int body) {
        return IssuedIdentifier.toFile(MigrantId.next(), UniqueIdentifier.of(space, body), Instant.EPOCH);
    }
}
