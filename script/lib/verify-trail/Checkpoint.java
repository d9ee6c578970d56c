import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the trail was when it was signed (c2sp.org/tlog-checkpoint): its name, how many rows, the root of their tree; an empty line; an
 * em dash, the key's name, the signature of the first three lines.
 */
record Checkpoint(String file, long size, String root) {

    private static final Pattern NOTE = Pattern.compile(
            "(?<text>(?<origin>[^\\n]+)\\n(?<size>0|[1-9][0-9]{0,17})\\n(?<root>[A-Za-z0-9+/]{43}=)\\n)\\n"
                    + "\u2014 (?<name>[^ \\n]+) (?<signature>[A-Za-z0-9+/=]+)\\n");

    /** Reads one and believes nothing of it unless the key has signed it under its own name. */
    static Checkpoint read(Path file, VerifierKey key) throws IOException, Tampering {
        Matcher note = NOTE.matcher(Files.readString(file));
        if (!note.matches()) {
            throw new Tampering("forged checkpoint", file + " is not a checkpoint with one signature");
        }
        boolean named = note.group("name").equals(key.name()) && note.group("origin").equals(key.name());
        if (!named || !key.signed(note.group("text"), note.group("signature"))) {
            throw new Tampering("forged checkpoint", file + " is not signed by " + key.name() + " with this key");
        }
        return new Checkpoint(file.toString(), Long.parseLong(note.group("size")), note.group("root"));
    }
}
