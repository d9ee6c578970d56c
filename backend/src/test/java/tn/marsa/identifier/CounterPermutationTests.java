package tn.marsa.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CounterPermutationTests {

    private static final int LAST = CounterPermutation.SIZE - 1;

    /** What has an inverse everywhere cannot map two counters to one number. */
    @Property(tries = 3_000, seed = "1")
    boolean everyNumberLeadsBackToItsCounter(@ForAll @Size(32) byte[] key, @ForAll @IntRange(max = LAST) int counter) {
        CounterPermutation permutation = new CounterPermutation(key);
        int number = permutation.apply(counter);
        return number >= 0 && number <= LAST && permutation.invert(number) == counter;
    }

    @Property(tries = 3_000, seed = "2")
    boolean everyNumberIsReachedFromACounter(@ForAll @Size(32) byte[] key, @ForAll @IntRange(max = LAST) int number) {
        CounterPermutation permutation = new CounterPermutation(key);
        return permutation.apply(permutation.invert(number)) == number;
    }

    @Property(tries = 5, seed = "3")
    void aBlockOfCountersGivesDistinctNumbers(
            @ForAll @Size(32) byte[] key, @ForAll @IntRange(max = LAST - 10_000) int first) {
        CounterPermutation permutation = new CounterPermutation(key);

        assertThat(IntStream.range(first, first + 10_000)
                        .map(permutation::apply)
                        .distinct()
                        .count())
                .isEqualTo(10_000);
    }

    @Property(tries = 200, seed = "4")
    void neighboursDoNotStayNeighbours(@ForAll @Size(32) byte[] key, @ForAll @IntRange(max = LAST - 1) int counter) {
        CounterPermutation permutation = new CounterPermutation(key);

        assertThat(Math.abs(permutation.apply(counter) - permutation.apply(counter + 1)))
                .isGreaterThan(1);
    }

    @Example
    void refusesACounterBeyondTheLast() {
        CounterPermutation permutation = new CounterPermutation(new byte[32]);

        assertThatThrownBy(() -> permutation.apply(LAST + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> permutation.apply(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
