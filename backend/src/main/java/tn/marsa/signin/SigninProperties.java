package tn.marsa.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people and machines sign in.
 *
 * @param issuer the API's own address as browsers and clients reach it, without a path
 * @param uiUrl the admin UI's address as browsers reach it, without a path
 * @param uiClientSecret the admin UI's secret; null to keep one in {@code uiClientSecretFile}
 * @param uiClientSecretFile made by the first start, readable by its owner alone; the admin UI on the same machine reads it
 * @param accessTokenLife how long an access token holds
 * @param refreshTokenLife how long somebody may go on after signing in, however busy: a working day. Sessions and renewed tokens end
 *     then; an access token given just before holds its own life longer
 * @param signingKeyLead how long every machine knows a new signing key before it signs
 * @param attempts how many wrong passwords in a row close an account
 * @param pause for how long it is closed
 * @param firstLinkLife how long the link holds that makes the first administrator
 */
@Validated
@ConfigurationProperties("marsa.signin")
public record SigninProperties(
        @NotNull URI issuer,
        @NotNull URI uiUrl,
        @Nullable String uiClientSecret,
        @NotNull Path uiClientSecretFile,
        @NotNull @DefaultValue("5m") Duration accessTokenLife,
        @NotNull @DefaultValue("8h") Duration refreshTokenLife,
        @NotNull @DefaultValue("10s") Duration signingKeyLead,
        @Positive @DefaultValue("5") int attempts,
        @NotNull @DefaultValue("15m") Duration pause,
        @NotNull @DefaultValue("1h") Duration firstLinkLife) {

    public SigninProperties {
        refusePath(issuer);
        refusePath(uiUrl);
    }

    // Redirect addresses are made by appending to it.
    private static void refusePath(URI address) {
        if (!address.getPath().isEmpty()) {
            throw new IllegalArgumentException("An address without a path, and without a slash at its end: " + address);
        }
    }
}
