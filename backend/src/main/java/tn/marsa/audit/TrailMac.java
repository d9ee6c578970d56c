package tn.marsa.audit;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Hmac;

/** The MAC of a row of the trail: HMAC-SHA-256 over its fields in their order ({@link CanonicalFields}). */
@Component
final class TrailMac {

    private final Hmac hmac;

    TrailMac(NamedKeys keys) {
        this.hmac = new Hmac(keys.key("trail.mac"));
    }

    /** 32 bytes. */
    byte[] of(UUID id, Instant at, TrailEntry entry) {
        Caller caller = entry.caller();
        return hmac.of(CanonicalFields.bytes(
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
        byte[] expected = hmac.of(CanonicalFields.bytes(
                row.id(), row.at(), row.staff(), row.office(), row.action(), row.purpose(), row.file(), row.detail()));
        return MessageDigest.isEqual(expected, HexFormat.of().parseHex(row.mac()));
    }
}
