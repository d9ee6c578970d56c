package tn.marsa.signin.oauth2;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import tn.marsa.signin.Fingerprint;

/** Compares clients' secrets by their {@link Fingerprint}, written as 64 hexadecimal digits. */
public final class ClientSecretHash implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence secret) {
        return HexFormat.of().formatHex(Fingerprint.of(String.valueOf(secret)));
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String kept) {
        return secret != null
                && kept != null
                && MessageDigest.isEqual(
                        Fingerprint.of(secret.toString()), HexFormat.of().parseHex(kept));
    }
}
