package tn.marsa.signin.oauth2;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import tn.marsa.access.Staff;
import tn.marsa.access.Subject;
import tn.marsa.signin.SigninProperties;
import tn.marsa.signin.WhereBuiltIn;
import tn.marsa.signin.oauth2.MachineClients.MachineClient;

/** Who may ask for tokens: the admin UI, the explorer (and whoever walks the code flow by hand), partner bodies' machines. */
@Component
@WhereBuiltIn
class Clients implements RegisteredClientRepository {

    private final MachineClients machines;
    private final Staff staff;
    private final TokenSettings tokens;
    private final List<RegisteredClient> ours;

    Clients(SigninProperties properties, UiClientSecret secret, MachineClients machines, Staff staff) {
        this.machines = machines;
        this.staff = staff;
        this.tokens = TokenSettings.builder()
                .accessTokenTimeToLive(properties.accessTokenLife())
                .refreshTokenTimeToLive(properties.refreshTokenLife())
                .reuseRefreshTokens(false)
                .build();
        this.ours = List.of(ui(properties, secret), explorer(properties));
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return ours.stream()
                .filter(client -> client.getClientId().equals(clientId))
                .findFirst()
                .or(() -> machine(clientId))
                .orElse(null);
    }

    /** Clients are kept by configuration and by {@link MachineClients}. */
    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException();
    }

    private RegisteredClient ui(SigninProperties properties, UiClientSecret secret) {
        return client("marsa-ui")
                .clientSecret(new ClientSecretHash().encode(secret.value()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(properties.uiUrl() + "/login/oauth2/code/marsa")
                .postLogoutRedirectUri(properties.uiUrl().toString())
                .postLogoutRedirectUri(properties.uiUrl() + "/")
                .scope(OidcScopes.OPENID)
                .build();
    }

    private RegisteredClient explorer(SigninProperties properties) {
        return client("graphiql")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(properties.issuer() + "/graphiql/")
                .postLogoutRedirectUri(properties.issuer() + "/graphiql/")
                .scope(OidcScopes.OPENID)
                .build();
    }

    private Optional<RegisteredClient> machine(String clientId) {
        return machines.find(clientId)
                .filter(found -> staff.find(Subject.builtIn(clientId)).isPresent())
                .map(this::machine);
    }

    private RegisteredClient machine(MachineClient machine) {
        return client(machine.clientId())
                .clientSecret(machine.secretHash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private RegisteredClient.Builder client(String clientId) {
        return RegisteredClient.withId(clientId)
                .clientId(clientId)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(tokens);
    }
}
