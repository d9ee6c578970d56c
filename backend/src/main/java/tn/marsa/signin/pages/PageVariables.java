package tn.marsa.signin.pages;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import tn.marsa.access.Language;
import tn.marsa.signin.SigninProperties;

/** What every page shows, error pages included: the languages, the way to the admin UI, whether this is a demonstration. */
@Configuration(proxyBeanMethods = false)
class PageVariables {

    PageVariables(ThymeleafViewResolver pages, Environment environment, SigninProperties properties) {
        pages.addStaticVariable("languages", Language.values());
        pages.addStaticVariable("uiUrl", properties.uiUrl().toString());
        pages.addStaticVariable("demonstration", environment.matchesProfiles("demo"));
    }
}
