package tn.marsa.statistics.facts;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;
import tn.marsa.shared.Hmac;
import tn.marsa.shared.MigrantId;

/** The record key of each person, from which the noise of figures comes: always the same, and nobody's to know. */
@Component
class RecordKeys {

    private final Hmac hmac;
    private final SecureRandom random = new SecureRandom();

    RecordKeys(NamedKeys keys) {
        this.hmac = new Hmac(keys.key("statistics.record"));
    }

    /** A key that leads to nobody, 0 to 2³² − 1. */
    long fresh() {
        return Integer.toUnsignedLong(random.nextInt());
    }

    /** 0 to 2³² − 1. */
    long of(MigrantId person) {
        return Integer.toUnsignedLong(ByteBuffer.wrap(hmac.of(person.bytes())).getInt());
    }
}
