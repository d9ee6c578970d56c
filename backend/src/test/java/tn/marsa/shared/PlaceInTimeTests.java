package tn.marsa.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A place in a list is read as it was written. */
class PlaceInTimeTests {

    @Property
    void readsWhatItWrote(
            @ForAll @LongRange(min = 0, max = 4_102_444_800_000_000L) long micros,
            @ForAll long high,
            @ForAll long low) {
        PlaceInTime place = new PlaceInTime(
                Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000), new UUID(high, low));

        assertThat(PlaceInTime.parse(place.toString())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ":", "1:", "x:0197f1d0-0000-7000-8000-000000000000", "1:0197f1d0' OR 1=1 --00-8000-000000000"
            })
    void refusesAnythingElse(String text) {
        String encoded = Base64.getUrlEncoder().encodeToString(text.getBytes(UTF_8));

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> PlaceInTime.parse(encoded));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> PlaceInTime.parse(text + "!"));
    }
}
