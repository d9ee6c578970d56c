package tn.marsa.statistics.disclosure;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The table of noise gives for every count and key what was published of it; no other table is taken. */
class PerturbationTableTests {

    private static final Resource TABLE = new ClassPathResource("statistics/ptable_D5_V3_js2.csv");
    private static final long KEYS = 1L << 32;

    private final List<String> lines;
    private final DisclosureControl control = control(TABLE);

    PerturbationTableTests() throws IOException {
        lines = TABLE.getContentAsString(US_ASCII).lines().toList();
    }

    @Test
    void givesTheNoiseOfEveryIntervalFromItsFirstKeyToItsLast() {
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split(",", -1);
            long count = Long.parseLong(columns[0]);
            long published = Long.parseLong(columns[1]);
            long first = first(columns[4]);
            long last = first(columns[5]) - 1;
            assertThat(List.of(first, first + (last - first) / 2, last))
                    .as(line)
                    .allSatisfy(key -> assertThat(control.published(count, key)).isEqualTo(published));
        }
    }

    @Property(tries = 20_000, seed = "1")
    void givesWhatTheTableSaysOfAnyCountAndKey(
            @ForAll @LongRange(max = 40) long count, @ForAll @LongRange(max = KEYS - 1) long key) {
        assertThat(control.published(count, key)).isEqualTo(count + noise(Math.min(count, 8), key));
    }

    @Property(tries = 20_000, seed = "2")
    void publishesNoSmallCountAndStaysNearTheTrueOne(
            @ForAll @LongRange(max = 100_000_000) long count, @ForAll @LongRange(max = KEYS - 1) long key) {
        long published = control.published(count, key);

        assertThat(published).isNotNegative().isNotIn(1L, 2L).isBetween(count - 5, count + 5);
    }

    @Property(tries = 1_000, seed = "3")
    void leavesWhatIsNotThereUnpublished(@ForAll @LongRange(max = KEYS - 1) long key) {
        assertThat(control.published(0, key)).isZero();
        assertThat(control.published(-1, key)).isZero();
    }

    @Test
    void refusesATableWhoseNoiseIsNotZeroOnAverage() {
        refuses("8,3,0.00379186,-5,0,0.00379186,all", "8,4,0.00379186,-4,0,0.00379186,all", "row 8");
    }

    @Test
    void refusesATableWithAGap() {
        refuses("5,3,0.17334747,-2,0.02014749,", "5,3,0.17334747,-2,0.02014750,", "row 5: its intervals leave a gap");
    }

    @Test
    void refusesATableThatPublishesASmallCount() {
        refuses("3,3,0.39366252,0,", "3,2,0.39366252,-1,", "row 3: it publishes a small count");
    }

    @Test
    void refusesAProbabilityThatIsNotItsInterval() {
        refuses("4,4,0.27792124,", "4,4,0.27892124,", "row 4: an interval is not its probability");
    }

    @Test
    void refusesATableInWhichACountIsMissing() {
        List<String> without =
                lines.stream().filter(line -> !line.startsWith("6,")).toList();
        assertThatIllegalStateException()
                .isThrownBy(() -> control(resource(without)))
                .withMessageContaining("row 7: its counts do not follow each other");
    }

    @Test
    void refusesNoiseThatVariesOtherwiseThanItIsSaidTo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new DisclosureControl(new DisclosureProperties(TABLE, 5, 2, 2)))
                .withMessageContaining("row 1: its variance is not 2");
    }

    private void refuses(String old, String wrong, String why) {
        List<String> changed = new ArrayList<>();
        lines.forEach(line -> changed.add(line.replace(old, wrong)));
        assertThat(changed).isNotEqualTo(lines);
        assertThatIllegalStateException()
                .isThrownBy(() -> control(resource(changed)))
                .withMessageContaining(why);
    }

    /** The noise as the file itself says it, key / 2³² compared as a decimal. */
    private long noise(long row, long key) {
        BigDecimal place = BigDecimal.valueOf(key).divide(BigDecimal.valueOf(KEYS), MathContext.UNLIMITED);
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(columns -> Long.parseLong(columns[0]) == row)
                .filter(columns -> new BigDecimal(columns[4]).compareTo(place) <= 0
                        && place.compareTo(new BigDecimal(columns[5])) < 0)
                .map(columns -> Long.parseLong(columns[3]))
                .findFirst()
                .orElseThrow();
    }

    private static long first(String bound) {
        BigDecimal keys = new BigDecimal(bound).multiply(BigDecimal.valueOf(KEYS));
        long whole = keys.longValue();
        return keys.compareTo(BigDecimal.valueOf(whole)) == 0 ? whole : whole + 1;
    }

    private static DisclosureControl control(Resource table) {
        return new DisclosureControl(new DisclosureProperties(table, 5, 3, 2));
    }

    private static Resource resource(List<String> lines) {
        return new ByteArrayResource(String.join("\n", lines).getBytes(US_ASCII));
    }
}
