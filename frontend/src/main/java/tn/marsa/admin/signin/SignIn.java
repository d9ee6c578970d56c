package tn.marsa.admin.signin;

/** Where signing in begins, and where it ends when it does not succeed. */
public final class SignIn {

    /** The path, below this application's own, that leads a browser to the sign-in page. */
    public static final String PATH = "oauth2/authorization/" + MarsaRegistration.ID;

    /** The path of the page that says that nobody can sign in at the moment. */
    public static final String NOT_NOW = "sign-in-not-now";

    /** The path of the page that says that signing in did not succeed. */
    public static final String FAILED = "sign-in-failed";

    private SignIn() {}
}
