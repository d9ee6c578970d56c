package tn.marsa.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the trail was at some size: the text of a checkpoint (c2sp.org/tlog-checkpoint).
 *
 * @param origin whose trail it is
 * @param size how many rows the tree had
 * @param root of the tree: base64 of 32 bytes
 */
record Checkpoint(String origin, long size, String root) {

    private static final Pattern FORM = Pattern.compile("([^\\n]+)\\n(0|[1-9][0-9]{0,17})\\n([A-Za-z0-9+/]{43}=)\\n");

    /** Reads what {@link #text} gives; anything else is an {@link IllegalArgumentException}. */
    static Checkpoint parse(String text) {
        Matcher lines = FORM.matcher(text);
        if (!lines.matches()) {
            throw new IllegalArgumentException("not the text of a checkpoint");
        }
        return new Checkpoint(lines.group(1), Long.parseLong(lines.group(2)), lines.group(3));
    }

    /** Three lines. */
    String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }
}
