package tn.marsa.admin.signin;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.Cookie;
import org.springframework.stereotype.Component;

/** Signs somebody out who has not worked for a while; the sign-in page then says why. */
@Component
public class IdleEnd {

    static final String COOKIE = "MARSA_IDLE";

    // As long as it takes to come to the sign-in page.
    private static final int SECONDS = 60;

    private final AuthenticationContext signIn;

    IdleEnd(AuthenticationContext signIn) {
        this.signIn = signIn;
    }

    /** Ends the session because nobody works. */
    public void signOut() {
        var cookie = new Cookie(COOKIE, "true");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinService.getCurrentRequest().isSecure());
        cookie.setMaxAge(SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        signIn.logout();
    }

    /** Ends the session because the person says so. */
    public void leave() {
        signIn.logout();
    }
}
