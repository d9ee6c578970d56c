package tn.marsa.signin.oauth2;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import tn.marsa.shared.SecretFile;
import tn.marsa.signin.Fingerprint;
import tn.marsa.signin.SigninProperties;
import tn.marsa.signin.WhereBuiltIn;

/** The secret by which the admin UI proves itself: given by configuration, or kept in a file that both processes read. */
@Component
@WhereBuiltIn
class UiClientSecret {

    private final String value;

    UiClientSecret(SigninProperties properties) {
        String given = properties.uiClientSecret();
        this.value = given == null || given.isBlank() ? kept(new SecretFile(properties.uiClientSecretFile())) : given;
    }

    String value() {
        return value;
    }

    private static String kept(SecretFile file) {
        try {
            if (!file.exists()) {
                file.write(Fingerprint.newSecret());
            }
            return file.read();
        } catch (IOException failed) {
            throw new UncheckedIOException("The admin UI's secret cannot be kept in " + file.path(), failed);
        }
    }
}
