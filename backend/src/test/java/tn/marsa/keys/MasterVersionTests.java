package tn.marsa.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What holds of the versions of a master key, whatever is wrapped. */
class MasterVersionTests {

    private static final List<MasterVersion> VERSIONS =
            IntStream.rangeClosed(1, 4).mapToObj(MasterVersion::make).toList();

    @Property
    void whatIsWrappedByAVersionOpensByItAndByNoOther(
            @ForAll @IntRange(max = 3) int by,
            @ForAll @IntRange(max = 3) int another,
            @ForAll @Size(32) byte[] key,
            @ForAll @StringLength(max = 60) String name) {
        WrappedKey wrapped = VERSIONS.get(by).wrap(key, name);

        assertThat(wrapped.version()).isEqualTo(by + 1);
        if (by == another) {
            assertThat(VERSIONS.get(by).unwrap(wrapped, name)).isEqualTo(key);
        } else {
            assertThatExceptionOfType(NotSealedHere.class)
                    .isThrownBy(() -> VERSIONS.get(another).unwrap(wrapped, name));
        }
    }

    @Property
    void whatIsWrappedAnewAnyNumberOfTimesIsTheSameKey(
            @ForAll @Size(max = 12) List<@IntRange(max = 3) Integer> path, @ForAll @Size(32) byte[] key) {
        WrappedKey wrapped = VERSIONS.getFirst().wrap(key, "person");
        for (int next : path) {
            byte[] plain = VERSIONS.get(wrapped.version() - 1).unwrap(wrapped, "person");
            wrapped = VERSIONS.get(next).wrap(plain, "person");
        }

        assertThat(VERSIONS.get(wrapped.version() - 1).unwrap(wrapped, "person"))
                .isEqualTo(key);
    }

    @Property(tries = 100)
    void aLineReadsAsTheVersionThatWroteIt(@ForAll @IntRange(min = 1, max = 999_999) int number) {
        MasterVersion written = MasterVersion.make(number);
        MasterVersion read = MasterVersion.parse(written.line());

        assertThat(read.number()).isEqualTo(number);
        assertThat(read.check()).isEqualTo(written.check());
        assertThat(read.toString())
                .doesNotContain(written.line().substring(written.line().indexOf(':') + 1));
    }
}
