package tn.marsa.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;

/** Of the specimens' number space, which no other test issues from. */
@MarsaTest
class CounterLeasesTests {

    private static final int SIZE = 10;
    private static final int THREADS = 64;

    private final JdbcClient jdbc;
    private final Committed committed;
    private final CounterLeases oneApplication;
    private final CounterLeases another;
    private final CounterPermutation permutation = new CounterPermutation(new byte[32]);
    private int before;

    CounterLeasesTests(@Autowired DataSource database, @Autowired JdbcClient jdbc, @Autowired Committed committed) {
        IdentifierProperties properties = new IdentifierProperties(9, SIZE, 1);
        this.jdbc = jdbc;
        this.committed = committed;
        this.oneApplication = new CounterLeases(NumberSpace.SPECIMEN, properties, database);
        this.another = new CounterLeases(NumberSpace.SPECIMEN, properties, database);
    }

    @BeforeEach
    void remember() {
        before = nextCounter();
    }

    @AfterEach
    void end() {
        oneApplication.destroy();
        another.destroy();
        moveTo(before);
    }

    @Test
    void twoApplicationsLeaseBlocksThatDoNotOverlap() {
        assertThat(IntStream.concat(counters(oneApplication.lease()), counters(another.lease())))
                .containsExactlyElementsOf(
                        IntStream.range(before, before + 2 * SIZE).boxed().toList());
    }

    @Test
    void aBlockLostInACrashIsAGapThatNobodyLeasesAgain() {
        oneApplication.lease();

        assertThat(counters(another.lease()).min()).hasValue(before + SIZE);
    }

    @Test
    void manyThreadsOfTwoApplicationsTakeEveryCounterOnceAndLeaveNoneOut() throws Exception {
        IdentifierSupply[] supplies = {supply(oneApplication), supply(another)};
        int each = 50;
        ConcurrentMap<Integer, UniqueIdentifier> taken = new ConcurrentHashMap<>();
        AtOnce.in(
                THREADS,
                thread -> IntStream.range(0, each).forEach(i -> {
                    UniqueIdentifier made = supplies[thread % 2].next();
                    taken.put(permutation.invert(body(made)), made);
                }));

        int issued = THREADS * each;
        assertThat(taken.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(before, before + issued).boxed().toList());
        assertThat(nextCounter()).isEqualTo(before + issued);
    }

    @Test
    void theLastBlockIsShorterAndThenTheSpaceIsExhausted() {
        moveTo(CounterPermutation.SIZE - 3);

        assertThat(counters(oneApplication.lease()))
                .containsExactly(CounterPermutation.SIZE - 3, CounterPermutation.SIZE - 2, CounterPermutation.SIZE - 1);
        assertThatExceptionOfType(NumberSpaceExhausted.class).isThrownBy(another::lease);
    }

    private IdentifierSupply supply(CounterLeases leases) {
        return new IdentifierSupply(NumberSpace.SPECIMEN, leases, permutation);
    }

    private static int body(UniqueIdentifier identifier) {
        return Integer.parseInt(identifier.value().substring(1, 10));
    }

    private static IntStream counters(CounterBlock block) {
        return Arrays.stream(IntStream.range(0, SIZE + 1)
                .mapToObj(i -> block.take())
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .toArray());
    }

    private int nextCounter() {
        return jdbc.sql("SELECT next_counter FROM identifier_space WHERE space = 9")
                .query(Integer.class)
                .single();
    }

    private void moveTo(int counter) {
        committed.update("UPDATE identifier_space SET next_counter = ? WHERE space = 9", counter);
    }
}
