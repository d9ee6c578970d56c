package tn.marsa.matching.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.matching.scoring.MatchStrength;
import tn.marsa.matching.scoring.Score;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.StaffId;

/** A check that is asked for again writes no pair that says the same as before. */
@MarsaTest
class PairsTests {

    private static final int WEIGHTS = 7;

    private final Pairs pairs;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MigrantId file = MigrantId.next();
    private final MigrantId other = MigrantId.next();

    PairsTests(@Autowired Pairs pairs, @Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction) {
        this.pairs = pairs;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void areKeptWhenTheyAreFound() {
        Pair pair = found(MatchStrength.STRONG, 20.04, WEIGHTS);

        assertThat(pair.state()).isEqualTo(PairState.OPEN);
        assertThat(pair.decibits()).isEqualTo(200);
    }

    @Test
    void areNotWrittenAgainWhenTheyAreFoundTheSame() {
        found(MatchStrength.STRONG, 20, WEIGHTS);
        Instant written = written();

        found(MatchStrength.STRONG, 20, WEIGHTS);

        assertThat(written()).isEqualTo(written);
    }

    @Test
    void sayWhatTheyAreFoundToBeNow() {
        found(MatchStrength.STRONG, 20, WEIGHTS);

        assertThat(found(MatchStrength.STRONG, 21, WEIGHTS).decibits()).isEqualTo(210);
        assertThat(found(MatchStrength.STRONG, 21, WEIGHTS + 1).weightsVersion())
                .isEqualTo(WEIGHTS + 1);
    }

    @Test
    void stayDecidedWhenTheyAreFoundTheSame() {
        decideApart(found(MatchStrength.STRONG, 20, WEIGHTS));

        assertThat(found(MatchStrength.STRONG, 20, WEIGHTS).state()).isEqualTo(PairState.APART);
    }

    @Test
    void waitAgainOnceTheyAreCertain() {
        decideApart(found(MatchStrength.STRONG, 20, WEIGHTS));

        assertThat(found(MatchStrength.CERTAIN, 20, WEIGHTS).state()).isEqualTo(PairState.OPEN);
    }

    private Pair found(MatchStrength strength, double bits, int weightsVersion) {
        FoundPair found = new FoundPair(file, other, new Score(bits, strength, List.of()));
        var kept = Objects.requireNonNull(
                transaction.execute(status -> pairs.keepWhatIsNew(file, List.of(found), weightsVersion)));
        return Objects.requireNonNull(kept.get(other));
    }

    private void decideApart(Pair pair) {
        transaction.executeWithoutResult(status -> pairs.decide(pair, PairState.APART, StaffId.next()));
    }

    private Instant written() {
        return jdbc.sql("SELECT compared_at FROM duplicate_pair WHERE first_id IN (:two) AND second_id IN (:two)")
                .param("two", List.of(file.bytes(), other.bytes()))
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
