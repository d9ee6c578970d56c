package tn.marsa.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static tn.marsa.attack.Attack.status;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Tokens that were not given, or not for this, and ways around signing in. */
final class TokenAttacks {

    private static final String KIND = "tokens and sessions";
    private static final String QUERY = "{\"query\": \"{ me { displayName } }\"}";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private TokenAttacks() {}

    /** Makes a token of one that holds. */
    @FunctionalInterface
    private interface Forging {
        @Nullable String of(Target target, String token) throws Exception;
    }

    static List<Attack> all() {
        return List.of(
                token("none", (target, token) -> null),
                token("rubbish", (target, token) -> "rubbish"),
                token(
                        "no signature, alg none",
                        (target, token) -> part("{\"alg\":\"none\"}") + "." + claims(token) + "."),
                token("no signature", (target, token) -> token.substring(0, token.lastIndexOf('.') + 1)),
                token(
                        "claims of somebody else",
                        (target, token) ->
                                header(token) + "." + claims(target.token(Who.SUPERVISOR)) + "." + signature(token)),
                token("the public key as a secret, HS256", TokenAttacks::signedByThePublicKey),
                token(
                        "a key id that names a file",
                        (target, token) -> part("{\"alg\":\"RS256\",\"kid\":\"../../../../dev/null\"}") + "."
                                + claims(token) + "." + signature(token)),
                token(
                        "a key at an address of one's own",
                        (target, token) -> part("{\"alg\":\"RS256\",\"jku\":\"http://127.0.0.1:1/keys\"}") + "."
                                + claims(token) + "." + signature(token)),
                new Attack(
                        KIND,
                        "token in the address",
                        target -> target.send(target.request(
                                        "/graphql?access_token=" + URLEncoder.encode(target.token(Who.OFFICER), UTF_8))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(QUERY))),
                        status(401),
                        TokenAttacks::honest),
                new Attack(
                        KIND,
                        "query by GET, as a link would send it",
                        target -> target.send(target.request("/graphql?query=%7Bme%7BdisplayName%7D%7D")
                                .header("Authorization", "Bearer " + target.token(Who.OFFICER))
                                .GET()),
                        answer -> answer.status() >= 400,
                        TokenAttacks::honest),
                new Attack(
                        KIND,
                        "form of another site, without its token",
                        target -> target.send(target.request("/signin")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("username=officer.marsa&password=anchor-at-la-marsa"))),
                        // Back to the form, as the password of the demonstration would not lead.
                        answer -> answer.status() == 403 || answer.location().contains("/signin"),
                        TokenAttacks::honest),
                new Attack(
                        KIND,
                        "redirect to another site",
                        target -> target.send(target.request(
                                        "/oauth2/authorize?response_type=code&client_id=graphiql&scope=openid&state=s"
                                                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                                                + "&code_challenge_method=S256&redirect_uri=https%3A%2F%2Fexample.com%2F")
                                .GET()),
                        status(400),
                        TokenAttacks::honest),
                new Attack(
                        KIND,
                        "password for a token, without the code flow",
                        target -> target.send(target.request("/oauth2/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(
                                        "grant_type=password&client_id=graphiql&username=a&password=b"))),
                        status(400, 401),
                        TokenAttacks::honest));
    }

    private static Answer honest(Target target) throws IOException, InterruptedException {
        return target.post(target.token(Who.OFFICER), QUERY);
    }

    private static Attack token(String name, Forging forging) {
        return new Attack(
                KIND,
                "token: " + name,
                target -> target.post(forging.of(target, target.token(Who.OFFICER)), QUERY),
                status(401),
                TokenAttacks::honest);
    }

    private static String signedByThePublicKey(Target target, String token)
            throws IOException, InterruptedException, GeneralSecurityException {
        String keys = target.send(target.request("/oauth2/jwks").GET()).body();
        String unsigned = part("{\"alg\":\"HS256\"}") + "." + claims(token);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(keys.getBytes(UTF_8), "HmacSHA256"));
        return unsigned + "." + BASE64.encodeToString(mac.doFinal(unsigned.getBytes(UTF_8)));
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(UTF_8));
    }

    private static String header(String token) {
        return token.split("\\.", -1)[0];
    }

    private static String claims(String token) {
        return token.split("\\.", -1)[1];
    }

    private static String signature(String token) {
        return token.split("\\.", -1)[2];
    }
}
