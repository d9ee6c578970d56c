package tn.marsa.oversight;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tn.marsa.audit.SequencedRow;
import tn.marsa.audit.TrailRow;

/** A row of the trail as a line of the export: fields separated by tabs, {@code -} for none. */
record TrailLine(SequencedRow sequenced) {

    /** The line with its end. A field that could be taken for another is written with backslashes, which {@code \} undoes. */
    String text() {
        TrailRow row = sequenced.row();
        return Arrays.stream(new @Nullable Object[] {
                            sequenced.seq(),
                            row.id(),
                            row.at(),
                            row.staff(),
                            row.office(),
                            row.action(),
                            row.purpose(),
                            row.file(),
                            row.detail(),
                            row.mac()
                        })
                        .map(TrailLine::field)
                        .collect(Collectors.joining("\t"))
                + "\n";
    }

    /** The line that says of a row no more than its place and its leaf. */
    String withheld() {
        return "%d\twithheld\t%s\n"
                .formatted(
                        sequenced.seq(),
                        HexFormat.of().formatHex(sequenced.row().leaf()));
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        String text = value.toString();
        return text.equals("-")
                ? "\\-"
                : text.replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }
}
