package tn.marsa.admin.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import tn.marsa.admin.api.ApiFailure;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.api.ApiUnreachable;
import tn.marsa.admin.api.SignedOut;

/** The place above every screen where it is said that something did not work. What was typed stays where it is. */
public final class Trouble extends Div {

    Trouble() {
        addClassName("m-trouble");
        getElement().setAttribute("role", "alert");
        addAttachListener(attached -> ComponentUtil.setData(attached.getUI(), Trouble.class, this));
    }

    /**
     * Does something that calls the API. If the API does not answer, says so above the screen with a button that does it again;
     * whatever it was, it is repeated as it stood, so a mutation keeps its idempotency key.
     */
    public static void attempt(Runnable action) {
        try {
            action.run();
            clear();
        } catch (ApiFailure failure) {
            show(failure, action);
        }
    }

    /** Tells a failure that nobody else has dealt with. */
    static void tell(Throwable failure) {
        show(failure, () -> {});
    }

    private static void clear() {
        Trouble place = ComponentUtil.getData(UI.getCurrentOrThrow(), Trouble.class);
        if (place != null) {
            place.removeAll();
        }
    }

    private static void show(Throwable failure, Runnable action) {
        Trouble place = ComponentUtil.getData(UI.getCurrentOrThrow(), Trouble.class);
        if (failure instanceof SignedOut) {
            new SignedOutDialog().open();
        } else if (place != null) {
            place.removeAll();
            place.add(notice(failure, action));
            place.scrollIntoView();
        }
    }

    private static Notice notice(Throwable failure, Runnable action) {
        if (failure instanceof ApiUnreachable) {
            return new Notice(Tone.BAD, Symbol.UNPLUG, "shell.trouble.unreachable")
                    .actions(new Action("shell.trouble.again", Symbol.REFRESH_CW, () -> attempt(action)).small());
        }
        if (failure instanceof ApiProblem problem) {
            return new Notice(Tone.BAD, Symbol.CIRCLE_ALERT, "shell.trouble.problem", problem.text());
        }
        return new Notice(Tone.BAD, Symbol.CIRCLE_ALERT, "shell.trouble.unexpected");
    }
}
