package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Function;
import tn.marsa.admin.registrations.procedure.GroupChange;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Words;

/** The line under a group's title: when it was saved, or that it is not. */
final class GroupNote extends Span {

    private transient Function<Locale, String> words = _ -> "";

    GroupNote() {
        getElement().setAttribute("role", "status");
        Words.follow(this, language -> setText(words.apply(language)));
    }

    /** Says when the group was saved. */
    void saved(GroupChange change) {
        say(
                "m-group-saved",
                language -> getTranslation(language, "registrations.group.saved", Dates.time(change.at())));
    }

    /** Says that nothing was saved, for so many fields have to be mended. */
    void refused(int fields) {
        say("m-group-refused", language -> getTranslation(language, "registrations.group.refused", fields));
    }

    /** Says that somebody else has changed the group. */
    void contested() {
        say("m-group-refused", language -> getTranslation(language, "registrations.group.contested"));
    }

    private void say(String name, Function<Locale, String> text) {
        words = text;
        setClassName(name);
        setText(text.apply(UI.getCurrentOrThrow().getLocale()));
    }
}
