package tn.marsa.admin.registrations.parts;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.registrations.procedure.Stage;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** The head of a registration: what is shown, its number and state, and at the line's end when it was saved. */
public final class RegistrationTitle extends Div {

    private final Span saved = new Span();
    private final transient PageTitle title;
    private transient Registration registration;

    /** The head of a stage. */
    public RegistrationTitle(Stage stage, Registration registration) {
        this("registrations.stage." + stage, registration);
        title.beside(step(stage), number(registration), StateBadge.of(registration.state()));
        if (NotChecked.concerns(registration.stage(), registration.isUnchecked()) && !toldBelow(stage)) {
            title.beside(NotChecked.badge());
        }
        var note = new Span(Symbol.CLOUD_CHECK.icon(), saved);
        note.addClassName("m-saved");
        note.getElement().setAttribute("role", "status");
        title.actions(note);
        Words.follow(saved, this::write);
    }

    /** The head of a registration that has left the desk. */
    public RegistrationTitle(String titleKey, Registration registration) {
        this.registration = registration;
        this.title = new PageTitle(titleKey);
        add(title);
    }

    /** The head of a registration that has left the desk, with its number and state. */
    public static RegistrationTitle settled(String titleKey, Registration registration) {
        var head = new RegistrationTitle(titleKey, registration);
        head.title.beside(head.number(registration), StateBadge.of(registration.state()));
        return head;
    }

    /** Says at the line's end who did what. */
    public RegistrationTitle note(Span note) {
        note.addClassName("m-title-note");
        title.actions(note);
        return this;
    }

    /** Says when the registration was saved last. */
    public void show(Registration now) {
        registration = now;
        write(getLocale());
    }

    private void write(Locale language) {
        saved.setText(getTranslation(language, "registrations.saved", Dates.time(registration.updatedAt())));
    }

    // These two say in a sentence what the badge says in a word.
    private static boolean toldBelow(Stage stage) {
        return stage == Stage.DUPLICATE_CHECK || stage == Stage.VALIDATION;
    }

    private static Span step(Stage stage) {
        var step = new Span();
        step.addClassName("m-title-note");
        step.bindText(Words.text("registrations.step", stage.number(), Stage.values().length));
        return step;
    }

    private Span number(Registration of) {
        var words = new Span();
        words.bindText(Words.text("registrations.number"));
        var number = new LtrText(of.number());
        var both = new Span(words, new Text(" "), number);
        both.addClassName("m-title-note");
        return both;
    }
}
