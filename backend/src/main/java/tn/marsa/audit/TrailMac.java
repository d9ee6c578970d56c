package tn.marsa.audit;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;
import tn.marsa.shared.Caller;

/** The MAC of a row of the trail: HMAC-SHA-256 over its fields in their order ({@link CanonicalFields}). */
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
        return of(CanonicalFields.bytes(
                id,
                at,
                caller == null ? null : caller.staff(),
                caller == null ? null : caller.office(),
                entry.action(),
                entry.purpose(),
                entry.file(),
                entry.detail()));
    }

    /** True if the row bears the MAC that its fields had when it was written. */
    boolean holds(TrailRow row) {
        byte[] expected = of(CanonicalFields.bytes(
                row.id(), row.at(), row.staff(), row.office(), row.action(), row.purpose(), row.file(), row.detail()));
        return MessageDigest.isEqual(expected, HexFormat.of().parseHex(row.mac()));
    }

    private byte[] of(byte[] fields) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(fields);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", failed);
        }
    }
}
