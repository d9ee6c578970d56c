package tn.marsa.signin.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;
import tn.marsa.access.Language;

/**
 * The language that a reader of the sign-in pages has chosen by a link, kept in a cookie: it takes the place of the browser's own
 * {@code Accept-Language}.
 */
final class ChosenLanguage extends OncePerRequestFilter {

    static final String PARAMETER = "language";
    private static final String COOKIE = "MARSA_SIGNIN_LANGUAGE";
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Language> chosenNow = language(request.getParameter(PARAMETER));
        chosenNow.ifPresent(language -> keep(language, request, response));
        Optional<Language> chosen = chosenNow.or(() -> kept(request));
        chain.doFilter(
                chosen.<HttpServletRequest>map(language -> new Reading(request, language))
                        .orElse(request),
                response);
    }

    // An error's page is in the same language, and it is another dispatch of the same request.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static Optional<Language> kept(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return language(cookie == null ? null : cookie.getValue());
    }

    private static Optional<Language> language(@Nullable String code) {
        return code == null ? Optional.empty() : Language.ofCode(code);
    }

    private static void keep(Language language, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, language.code())
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(KEPT)
                        .build()
                        .toString());
    }

    /** The request, as a browser set to that language would send it. */
    private static final class Reading extends HttpServletRequestWrapper {

        private final Locale locale;

        Reading(HttpServletRequest request, Language language) {
            super(request);
            this.locale = Locale.of(language.code());
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(HttpHeaders.ACCEPT_LANGUAGE) ? locale.toLanguageTag() : super.getHeader(name);
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(locale));
        }
    }
}
