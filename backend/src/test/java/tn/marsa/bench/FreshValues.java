package tn.marsa.bench;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tn.marsa.keys.MasterKey;
import tn.marsa.keys.SealingKey;
import tn.marsa.keys.WrappedKey;
import tn.marsa.shared.Ids;

/**
 * Values for doing once more what was recorded: each recorded id stands for a new one, the same wherever it comes again; what was
 * sealed is sealed anew under a key of its own, what was a MAC is computed anew, and whatever is read sealed is opened.
 */
public final class FreshValues {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 32;
    private static final int NONCE_AND_TAG = 28;
    // About what a row of the trail has, and less than the input of a change.
    private static final byte[] MACED = new byte[200];

    private final MasterKey master;
    private final Map<Object, Object> known;
    private final SecureRandom random = new SecureRandom();
    private final Mac mac;
    private SealingKey personKey = new SealingKey(new byte[SealingKey.LENGTH]);

    /** Takes what stands for certain recorded values, ids as {@link UUID}. */
    public FreshValues(MasterKey master, Map<Object, Object> known) {
        this.master = master;
        this.known = new HashMap<>(known);
        try {
            this.mac = Mac.getInstance(ALGORITHM);
            this.mac.init(new SecretKeySpec(MACED, ALGORITHM));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("HMAC-SHA-256 is not to be had", failed);
        }
    }

    /** The parameters for a statement in place of those recorded. */
    List<@Nullable Object> of(String sql, List<@Nullable Object> recorded) {
        List<@Nullable Object> fresh = new ArrayList<>(recorded);
        fresh.replaceAll(this::of);
        if (sql.startsWith("INSERT INTO person_key")) {
            byte[] key = new byte[SealingKey.LENGTH];
            random.nextBytes(key);
            personKey = new SealingKey(key);
            fresh.set(
                    1,
                    master.wrap((Integer) fresh.get(2), key, keyName(person(fresh)))
                            .content());
        } else if (sql.startsWith("INSERT INTO sealed_value") && recorded.get(3) instanceof byte[] sealed) {
            byte[] plain = new byte[sealed.length - NONCE_AND_TAG];
            fresh.set(3, personKey.seal(plain, place(person(fresh), fresh.get(1), fresh.get(2))));
        }
        return fresh;
    }

    private @Nullable Object of(@Nullable Object recorded) {
        if (recorded instanceof byte[] bytes) {
            return switch (bytes.length) {
                case ID_BYTES -> Ids.toBytes((UUID) known.computeIfAbsent(Ids.fromBytes(bytes), id -> Ids.next()));
                case MAC_BYTES -> mac.doFinal(MACED);
                default -> bytes;
            };
        }
        return recorded == null ? null : known.getOrDefault(recorded, recorded);
    }

    /** Reads all rows; unwraps a person's key once and opens each value that is sealed, if that is what they hold. */
    void read(String sql, List<@Nullable Object> parameters, ResultSet rows) throws SQLException {
        boolean isKey = sql.contains("wrapped");
        boolean isValue = sql.contains("v.content");
        int columns = rows.getMetaData().getColumnCount();
        for (int row = 1; rows.next(); row++) {
            for (int column = 1; column <= columns; column++) {
                rows.getObject(column);
            }
            if (isKey && row == 1) {
                personKey = new SealingKey(master.unwrap(WrappedKey.in(rows), keyName(person(parameters))));
            }
            if (isValue) {
                String place = place(person(parameters), rows.getString("group_name"), rows.getInt("counter"));
                personKey.open(rows.getBytes("content"), place);
            }
        }
    }

    private static UUID person(List<@Nullable Object> parameters) {
        return Ids.fromBytes((byte[]) parameters.get(0));
    }

    private static String keyName(UUID person) {
        return "person|" + person;
    }

    private static String place(UUID person, @Nullable Object group, @Nullable Object counter) {
        return "sealed_value|" + group + "|" + person + "|" + counter;
    }
}
