package tn.marsa.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tn.marsa.admin.api.ApiFailure;
import tn.marsa.admin.signin.CurrentStaff;

/** Sets each page up: the person's language, the way it is written, the keys that work everywhere. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    @Bean
    VaadinServiceInitListener everyPage(CurrentStaff staff) {
        return service -> {
            service.getSource().addUIInitListener(page -> prepare(page.getUI(), staff));
            service.getSource()
                    .addSessionInitListener(session -> session.getSession().setErrorHandler(new UnhandledFailures()));
            service.addIndexHtmlRequestListener(new EarlyLoads());
            service.getSource().setSystemMessagesProvider(new EndOfSession());
        };
    }

    @Bean
    KeyHint searchKey() {
        return new KeyHint(10, List.of("/"), "shell.key.search");
    }

    @Bean
    KeyHint nextField() {
        return new KeyHint(20, List.of("Tab"), "shell.key.next");
    }

    @Bean
    KeyHint listKey() {
        return new KeyHint(90, List.of("?"), "shell.key.list");
    }

    private static void prepare(UI page, CurrentStaff staff) {
        try {
            String chosen = staff.ask(page.getLocale()).language();
            if (chosen != null) {
                Locale own = Language.of(Locale.of(chosen)).locale();
                VaadinSession.getCurrent().setLocale(own);
                staff.remember(own);
                staff.ask(own);
            }
        } catch (ApiFailure notNow) {
            // The screen that is being opened meets the same failure and tells it.
        }
        Signal.effect(page, () -> write(page, Language.of(page.localeSignal().get())));
    }

    private static void write(UI page, Language language) {
        page.setDirection(language.direction());
        page.getPage()
                .executeJs(
                        "document.documentElement.lang = $0", language.locale().toLanguageTag());
    }
}
