package tn.marsa.admin.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * This application as the authorization server knows it. The endpoints are given, not discovered, and the secret is read when
 * it is first needed, so that the order in which the two applications start does not matter.
 */
@Component
class MarsaRegistration implements ClientRegistrationRepository {

    static final String ID = "marsa";
    private static final String SECRET_FILE = "ui-client-secret";

    private final SignInSettings settings;
    private volatile @Nullable ClientRegistration known;

    MarsaRegistration(SignInSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) {
            return null;
        }
        ClientRegistration registration = known;
        if (registration == null) {
            registration = registration(secret());
            known = registration;
        }
        return registration;
    }

    /** True once the secret can be read: the API makes it at its first start. */
    boolean ready() {
        return settings.signIn().clientSecret() != null
                || Files.isReadable(settings.data().resolve(SECRET_FILE));
    }

    private String secret() {
        String given = settings.signIn().clientSecret();
        if (given != null) {
            return given;
        }
        try {
            return Files.readString(settings.data().resolve(SECRET_FILE)).strip();
        } catch (IOException notYet) {
            throw new UncheckedIOException("the client secret is not there yet: start the API first", notYet);
        }
    }

    private ClientRegistration registration(String secret) {
        return ClientRegistration.withRegistrationId(ID)
                .clientId(settings.signIn().clientId())
                .clientSecret(secret)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID)
                .authorizationUri(settings.browserUrl() + settings.signIn().authorizationPath())
                .tokenUri(settings.tokenUrl())
                .jwkSetUri(settings.keysUrl())
                .issuerUri(settings.issuer())
                .providerConfigurationMetadata(Map.of(
                        "end_session_endpoint",
                        settings.browserUrl() + settings.signIn().endSessionPath()))
                .userNameAttributeName("sub")
                .clientName("Marsa")
                .build();
    }
}
