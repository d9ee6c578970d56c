package tn.marsa.admin.signin;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people sign in. Without {@code sign-in.*} it is the API's own authorization server; Keycloak takes its place by
 * naming its endpoints.
 *
 * @param apiUrl the API's address as this application reaches it
 * @param data the folder that the API and this application share on one machine
 * @param signIn what differs from the built-in authorization server
 */
@ConfigurationProperties("marsa")
record SignInSettings(
        @DefaultValue("http://127.0.0.1:8081") URI apiUrl,
        @DefaultValue(".marsa") Path data,
        @DefaultValue Provider signIn) {

    /**
     * An authorization server.
     *
     * @param url its address as browsers reach it; null for that of the API
     * @param issuer what its tokens name as issuer; null for the address
     * @param authorizationPath where browsers are sent to
     * @param tokenUrl where codes are exchanged; null for the API's
     * @param keysUrl where its public keys are; null for the API's
     * @param endSessionPath where browsers are sent to for signing out
     * @param clientId the name of this application
     * @param clientSecret its secret; null if it stands in the file that the API writes
     */
    record Provider(
            @Nullable URI url,
            @Nullable String issuer,
            @DefaultValue("/oauth2/authorize") String authorizationPath,
            @Nullable URI tokenUrl,
            @Nullable URI keysUrl,
            @DefaultValue("/connect/logout") String endSessionPath,
            @DefaultValue("marsa-ui") String clientId,
            @Nullable String clientSecret) {}

    /** The authorization server as browsers reach it, without a slash at the end. */
    String browserUrl() {
        URI given = signIn.url();
        return (given == null ? apiUrl : given).toString();
    }

    /** What tokens name as issuer. */
    String issuer() {
        String given = signIn.issuer();
        return given == null ? browserUrl() : given;
    }

    /** Where codes are exchanged for tokens. */
    String tokenUrl() {
        URI given = signIn.tokenUrl();
        return given == null ? apiUrl + "/oauth2/token" : given.toString();
    }

    /** Where the public keys are. */
    String keysUrl() {
        URI given = signIn.keysUrl();
        return given == null ? apiUrl + "/oauth2/jwks" : given.toString();
    }
}
