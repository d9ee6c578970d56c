package tn.marsa.signin.oauth2;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;
import tn.marsa.keys.SealingKey;
import tn.marsa.signin.WhereBuiltIn;

/**
 * The content of an authorization as the database keeps it: Java's own serialized form, which its parts are made for, sealed so
 * that nobody can read the tokens in it or put in anything of theirs (docs/decisions/0021).
 */
@Component
@WhereBuiltIn
class AuthorizationSeal {

    // Sealed bytes are ours; the filter stands behind the seal all the same.
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "java.lang.*;java.util.**;java.time.*;java.net.URL;org.springframework.security.**;tn.marsa.signin.SignedIn;!*");

    private final SealingKey key;

    AuthorizationSeal(NamedKeys keys) {
        this.key = new SealingKey(keys.key("signin.authorizations"));
    }

    byte[] seal(OAuth2Authorization authorization) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(authorization);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return key.seal(bytes.toByteArray(), place(authorization.getId()));
    }

    /** What {@link #seal} made, marked with its version; null if an older release wrote it: its owner signs in again. */
    @Nullable OAuth2Authorization open(byte[] sealed, String id, int version) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(key.open(sealed, place(id))))) {
            in.setObjectInputFilter(OURS);
            return OAuth2Authorization.from((OAuth2Authorization) in.readObject())
                    .attribute(AuthorizationRow.VERSION, version)
                    .build();
        } catch (IOException | ClassNotFoundException older) {
            return null;
        }
    }

    private static String place(String id) {
        return "granted_authorization|" + id;
    }
}
