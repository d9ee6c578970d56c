package tn.marsa.access;

/**
 * Who somebody is to those who sign people in: what binds a token to a member of staff, never an e-mail address or a name.
 *
 * @param issuer the authorization server's address, or {@link #BUILT_IN}
 * @param name the token's {@code sub}, compared exactly
 */
public record Subject(String issuer, String name) {

    /** Stands for the built-in authorization server, whose address may change while its accounts stay. */
    public static final String BUILT_IN = "built-in";

    /** A subject of the built-in authorization server. */
    public static Subject builtIn(String name) {
        return new Subject(BUILT_IN, name);
    }
}
