package tn.marsa.admin.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.context.annotation.Scope;
import tn.marsa.admin.signin.CurrentStaff;

/** The three languages, to switch between at any moment; the choice is kept with the person. */
@SpringComponent
@Scope("prototype")
class LanguageSegment extends RadioButtonGroup<Language> {

    LanguageSegment(CurrentStaff staff) {
        addClassName("m-segment");
        Words.ariaLabel(this, "shell.language");
        setItems(Language.values());
        setRenderer(new ComponentRenderer<>(LanguageSegment::sign));
        Words.follow(this, locale -> setValue(Language.of(locale)));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue(), staff);
            }
        });
    }

    private static Span sign(Language language) {
        var sign = new Span(language.sign());
        sign.getElement().setAttribute("lang", language.locale().getLanguage());
        sign.getElement().setAttribute("aria-label", language.ownName());
        sign.setTitle(language.ownName());
        return sign;
    }

    private static void choose(Language language, CurrentStaff staff) {
        Trouble.attempt(() -> {
            staff.choose(language.locale());
            staff.ask(language.locale());
        });
        VaadinSession.getCurrent().setLocale(language.locale());
    }
}
