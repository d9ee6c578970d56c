package tn.marsa.admin.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Asks for the sign-in page in the language last used in this browser, else in the browser's own ({@code ui_locales}), and for a word
 * about it if the last session ended because nobody worked ({@code idle}).
 */
@Component
class SignInLanguage implements OAuth2AuthorizationRequestResolver {

    private final OAuth2AuthorizationRequestResolver requests;

    SignInLanguage(MarsaRegistration registration) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(registration);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return inLanguage(requests.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return inLanguage(requests.resolve(request, registration), request);
    }

    private static @Nullable OAuth2AuthorizationRequest inLanguage(
            @Nullable OAuth2AuthorizationRequest plain, HttpServletRequest request) {
        if (plain == null) {
            return null;
        }
        Cookie kept = WebUtils.getCookie(request, CurrentStaff.LANGUAGE_COOKIE);
        String language = kept == null ? request.getLocale().toLanguageTag() : kept.getValue();
        return OAuth2AuthorizationRequest.from(plain)
                .additionalParameters(parameters -> {
                    parameters.put("ui_locales", language);
                    if (WebUtils.getCookie(request, IdleEnd.COOKIE) != null) {
                        parameters.put("idle", true);
                    }
                })
                .build();
    }
}
