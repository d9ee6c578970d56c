package tn.marsa.admin;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tn.marsa.admin.api.ApiStandIn;
import tn.marsa.admin.api.BearerToken;
import tn.marsa.admin.shell.Language;

/** A screen without a browser, in front of an API that answers as the test has laid ready. */
@SpringBootTest(
        classes = {MarsaAdmin.class, ScreenTest.Token.class},
        webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@WithMockUser
public abstract class ScreenTest extends SpringBrowserlessTest {

    /** The API. */
    protected static final ApiStandIn API = new ApiStandIn();

    /** Where the application under test finds it. */
    @DynamicPropertySource
    static void address(DynamicPropertyRegistry properties) {
        properties.add("marsa.api-url", API::url);
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        layOutMe(role(), "La Marsa");
        layOutCodes();
        layOut();
        super.initVaadinEnvironment();
        VaadinSession.getCurrent().setLocale(Language.FRENCH.locale());
    }

    /** Forgets what the test has laid ready. */
    @AfterEach
    void resetApi() {
        API.reset();
    }

    /** Who is working. */
    protected String role() {
        return "OFFICER";
    }

    /** Lays ready what the first screen asks for. */
    protected void layOut() {}

    /** Lays ready who is working, and the place of the office of those who belong to one. */
    protected static void layOutMe(String role, String place) {
        String office =
                "OFFICER SUPERVISOR".contains(role) ? "{\"code\":\"1101\",\"place\":\"" + place + "\"}" : "null";
        API.data("Me", """
                {"me":{"displayName":"S. Modèle","roles":["%s"],"office":%s,"language":null,"demonstration":true}}""".formatted(role, office));
    }

    // The application keeps code lists for an hour: every test has to find the same ones.
    private static void layOutCodes() {
        API.data("CodeList", """
                {"codeList":{"entries":[
                {"code":"UTO","names":{"ar":"يوتوبيا","fr":"Utopie","en":"Utopia"},"parent":null},
                {"code":"LBY","names":{"ar":"ليبيا","fr":"Libye","en":"Libya"},"parent":null},
                {"code":"CIV","names":{"ar":"كوت ديفوار","fr":"Côte d’Ivoire","en":"Côte d’Ivoire"},"parent":null},
                {"code":"ARA","names":{"ar":"العربية","fr":"Arabe","en":"Arabic"},"parent":null}]}}""");
    }

    /** Switches the language as the segment in the bar does. */
    protected static void language(Language language) {
        API.data("ChooseLanguage", "{\"chooseLanguage\":{\"language\":null}}");
        VaadinSession.getCurrent().setLocale(language.locale());
    }

    /** Everything that a person can read in a component, a line for each text. */
    protected static String textOf(Component component) {
        return texts(component).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** Everything that a person can read on the page. */
    protected final String page() {
        roundTrip();
        return textOf(UI.getCurrent());
    }

    private static Stream<String> texts(Component component) {
        if (!(component instanceof Text) && !component.isVisible()) {
            return Stream.empty();
        }
        Stream<String> own = component instanceof HasText text ? Stream.of(text.getText()) : Stream.empty();
        return Stream.concat(own, component.getChildren().flatMap(ScreenTest::texts));
    }

    /** A token without a sign-in. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Token {

        @Bean
        @Primary
        BearerToken anyToken() {
            return () -> "token";
        }
    }
}
