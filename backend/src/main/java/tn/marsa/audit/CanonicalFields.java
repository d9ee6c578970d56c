package tn.marsa.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The bytes that stand for the fields of a row: each as text in UTF-8, preceded by its length, so that none can pass for two. */
final class CanonicalFields {

    private CanonicalFields() {}

    /** A field that is null has the length -1 and no text. */
    static byte[] bytes(@Nullable Object... fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(320);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Object field : fields) {
                byte[] text = field == null ? null : field.toString().getBytes(StandardCharsets.UTF_8);
                out.writeInt(text == null ? -1 : text.length);
                if (text != null) {
                    out.write(text);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
