package tn.marsa.statistics.facts;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;
import tn.marsa.shared.MigrantId;

/** The record key of each person, from which the noise of figures comes: always the same, and nobody's to know. */
@Component
class RecordKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    RecordKeys(NamedKeys keys) {
        this.key = new SecretKeySpec(keys.key("statistics.record"), ALGORITHM);
    }

    /** A key that leads to nobody, 0 to 2³² − 1. */
    long fresh() {
        return Integer.toUnsignedLong(random.nextInt());
    }

    /** 0 to 2³² − 1. */
    long of(MigrantId person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Integer.toUnsignedLong(
                    ByteBuffer.wrap(mac.doFinal(person.bytes())).getInt());
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", failed);
        }
    }
}
