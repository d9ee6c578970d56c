package tn.marsa.admin.signin;

/** Where signing in begins. */
public final class SignIn {

    /** The path, below this application's own, that leads a browser to the sign-in page. */
    public static final String PATH = "oauth2/authorization/" + MarsaRegistration.ID;

    private SignIn() {}
}
