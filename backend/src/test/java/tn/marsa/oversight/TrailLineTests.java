package tn.marsa.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tn.marsa.audit.SequencedRow;
import tn.marsa.audit.TrailRow;

class TrailLineTests {

    private static final UUID ID = UUID.fromString("019d0000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-01-01T08:00:00.000123Z");

    @Test
    void separatesFieldsByTabsAndGivesNullAsADash() {
        assertThat(line("TRAIL 7"))
                .isEqualTo("3\t019d0000-0000-7000-8000-000000000001\t2026-01-01T08:00:00.000123Z\t-\t-\tEXPORT\t-\t-"
                        + "\tTRAIL 7\tab12\n");
    }

    @Test
    void keepsATextFromLookingLikeNullOrLikeAnotherLine() {
        assertThat(line("-")).contains("\t\\-\tab12");
        assertThat(line("a\tb\\c\nd\re")).contains("\ta\\tb\\\\c\\nd\\re\tab12\n");
    }

    private static String line(String detail) {
        TrailRow row = new TrailRow(ID, AT, null, null, "EXPORT", null, null, detail, "ab12");
        return new TrailLine(new SequencedRow(3, row)).text();
    }
}
