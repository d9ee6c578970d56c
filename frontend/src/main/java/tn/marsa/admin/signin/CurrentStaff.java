package tn.marsa.admin.signin;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tn.marsa.admin.api.GraphQlApi;

/** Who is working in this session. Asked of the API once for each page that is loaded: a role that was taken away is gone then. */
@Component
public class CurrentStaff {

    static final String LANGUAGE_COOKIE = "MARSA_LANGUAGE";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final GraphQlApi api;

    CurrentStaff(GraphQlApi api) {
        this.api = api;
    }

    /**
     * The person of the current session.
     *
     * @throws tn.marsa.admin.api.ApiFailure if the API does not say
     */
    public Me me() {
        VaadinSession session = VaadinSession.getCurrent();
        Me known = session.getAttribute(Me.class);
        return known == null ? ask(session.getLocale()) : known;
    }

    /** Asks the API again, in a language: the name of the office comes in it. */
    public Me ask(Locale language) {
        Me me = api.run("signin/Me", language).get("me", Me.class);
        VaadinSession.getCurrent().setAttribute(Me.class, me);
        return me;
    }

    /** Keeps the language that the person has chosen, with the person and in the browser, whose next sign-in page is in it. */
    public void choose(Locale language) {
        remember(language);
        api.run("signin/ChooseLanguage", Map.of("language", language.getLanguage()), language);
    }

    /** Keeps a language in the browser. */
    public void remember(Locale language) {
        var cookie = new Cookie(LANGUAGE_COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
