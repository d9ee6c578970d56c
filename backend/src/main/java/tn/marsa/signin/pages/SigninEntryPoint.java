package tn.marsa.signin.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;
import tn.marsa.access.Language;

/** Leads whoever has to sign in to the page, in the language that the application asks for by {@code ui_locales}. */
final class SigninEntryPoint extends LoginUrlAuthenticationEntryPoint {

    /** By this the application says that the last session ended because nobody was working. */
    private static final String IDLE = "idle";

    SigninEntryPoint() {
        super(SigninSecurity.SIGN_IN);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody) {
        UriComponentsBuilder page = UriComponentsBuilder.fromPath(getLoginFormUrl());
        askedFor(request).ifPresent(language -> page.queryParam(ChosenLanguage.PARAMETER, language.code()));
        if (request.getParameter(IDLE) != null) {
            page.queryParam(IDLE);
        }
        return page.toUriString();
    }

    // Language tags separated by spaces, the preferred one first (OpenID Connect Core 3.1.2.1).
    private static Optional<Language> askedFor(HttpServletRequest request) {
        return Stream.ofNullable(request.getParameter("ui_locales"))
                .flatMap(tags -> Stream.of(tags.split(" ", -1)))
                .flatMap(tag -> Language.ofCode(tag.split("-", 2)[0]).stream())
                .findFirst();
    }
}
