import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the export: its place from 0, and its leaf. Mostly the leaf is made of nine fields (id, at, staff, office, action, purpose,
 * file, detail, mac); of a row that is withheld from whoever took the export the leaf itself stands there.
 */
record Row(long seq, byte[] leaf, boolean isWithheld) {

    private static final int FIELDS = 9;
    private static final Pattern WITHHELD = Pattern.compile("(0|[1-9][0-9]{0,17})\twithheld\t([0-9a-f]{64})");

    /** Takes a line apart. {@code -} stands for null; a backslash keeps a text from looking like that, or like two fields. */
    static Row parse(String line, long number) throws Tampering {
        Matcher withheld = WITHHELD.matcher(line);
        if (withheld.matches()) {
            return new Row(Long.parseLong(withheld.group(1)), HexFormat.of().parseHex(withheld.group(2)), true);
        }
        String[] parts = line.split("\t", -1);
        if (parts.length != FIELDS + 1 || !parts[0].matches("0|[1-9][0-9]{0,17}")) {
            throw new Tampering("malformed row", "line " + number + " is not a number and nine fields");
        }
        String[] fields = new String[FIELDS];
        for (int each = 0; each < FIELDS; each++) {
            String part = parts[each + 1];
            fields[each] = part.equals("-") ? null : unescape(part);
        }
        return new Row(Long.parseLong(parts[0]), leaf(fields), false);
    }

    /** SHA-256 of a zero byte, then of each field its length (4 bytes, -1 for null) and its text in UTF-8. */
    private static byte[] leaf(String[] fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(0);
            for (String field : fields) {
                byte[] text = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(field == null ? -1 : text.length);
                out.write(text);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Tree.sha256(bytes.toByteArray());
    }

    private static String unescape(String part) {
        StringBuilder text = new StringBuilder();
        for (int each = 0; each < part.length(); each++) {
            char sign = part.charAt(each);
            if (sign == '\\' && each + 1 < part.length()) {
                sign = switch (part.charAt(++each)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> part.charAt(each);
                };
            }
            text.append(sign);
        }
        return text.toString();
    }
}
