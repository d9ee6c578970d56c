import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A trail that nobody lived, with a key of its own: lines as an export has them, and checkpoints as Marsa signs them. */
class SampleTrail {

    private final KeyPair pair;
    private final String name = "example.test/trail";
    private final byte[] typedKey;

    SampleTrail() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
        byte[] encoded = pair.getPublic().getEncoded();
        typedKey = ByteBuffer.allocate(33).put((byte) 1).put(encoded, encoded.length - 32, 32).array();
    }

    /** So many lines, whose MACs are of that author's making. */
    static List<String> lines(int rows, String author) {
        List<String> lines = new ArrayList<>();
        for (int each = 0; each < rows; each++) {
            String mac = HexFormat.of().formatHex(Tree.sha256((author + each).getBytes(StandardCharsets.UTF_8)));
            lines.add(String.join(
                    "\t",
                    Integer.toString(each),
                    "00000000-0000-7000-8000-%012x".formatted(each),
                    "2026-01-01T08:00:%02d.%06dZ".formatted(each % 60, each),
                    "00000000-0000-7000-9000-%012x".formatted(each % 7),
                    each % 3 == 0 ? "-" : "1101",
                    each % 5 == 0 ? "WRITE" : "LOOK",
                    "REGISTERING",
                    "00000000-0000-7000-a000-%012x".formatted(each / 4),
                    "NAMES BIRTH",
                    mac));
        }
        return lines;
    }

    Path writeKey(Path file) throws IOException {
        String id = HexFormat.of().formatHex(VerifierKey.id(name, typedKey));
        return Files.writeString(file, name + "+" + id + "+" + Base64.getEncoder().encodeToString(typedKey) + "\n");
    }

    /** Signs the first so many of the lines. */
    Path writeCheckpoint(Path file, List<String> lines, int size) throws IOException, Tampering {
        Tree tree = new Tree();
        for (String line : lines.subList(0, size)) {
            tree.add(Row.parse(line, tree.size() + 1).leaf());
        }
        String text = name + "\n" + size + "\n" + tree.root() + "\n";
        return Files.writeString(file, text + "\n\u2014 " + name + " " + signature(text) + "\n");
    }

    private String signature(String text) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(pair.getPrivate());
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(68)
                            .put(VerifierKey.id(name, typedKey))
                            .put(ed25519.sign())
                            .array());
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
