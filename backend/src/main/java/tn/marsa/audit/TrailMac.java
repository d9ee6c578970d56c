package tn.marsa.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;
import tn.marsa.shared.Caller;

/** The MAC of a row of the trail: HMAC-SHA-256 over its fields in their order, each preceded by its length, so that none can pass for two. */
@Component
final class TrailMac {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    TrailMac(NamedKeys keys) {
        this.key = new SecretKeySpec(keys.key("trail.mac"), ALGORITHM);
    }

    /** 32 bytes. */
    byte[] of(UUID id, Instant at, TrailEntry entry) {
        Caller caller = entry.caller();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(canonical(
                    id,
                    at,
                    caller == null ? null : caller.staff(),
                    caller == null ? null : caller.office(),
                    entry.action(),
                    entry.purpose(),
                    entry.file(),
                    entry.detail()));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", failed);
        }
    }

    private static byte[] canonical(@Nullable Object... fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
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
