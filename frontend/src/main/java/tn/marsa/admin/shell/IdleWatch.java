package tn.marsa.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.signin.IdleEnd;
import tn.marsa.admin.signin.SessionLimits;

/**
 * Warns whoever has not worked for a while before the session ends, and ends it. The browser measures ({@code js/idle.js}): it alone
 * knows that somebody types, in this window or in another one.
 */
@SpringComponent
@UIScope
class IdleWatch {

    private final SessionLimits limits;
    private final IdleEnd end;
    private @Nullable IdleDialog warning;

    IdleWatch(SessionLimits limits, IdleEnd end) {
        this.limits = limits;
        this.end = end;
    }

    /** Watches as long as the frame is shown. */
    void over(Component frame) {
        Element element = frame.getElement();
        element.setAttribute("data-idle-end", String.valueOf(limits.idleEnd().toSeconds()));
        element.setAttribute(
                "data-idle-warning", String.valueOf(limits.idleWarning().toSeconds()));
        element.addEventListener(
                        "marsa-idle",
                        event -> warn(event.getEventData().path("event.detail").asInt(1)))
                .addEventData("event.detail");
        // Being told is enough: the request itself keeps the session.
        element.addEventListener("marsa-working", event -> close());
        element.addEventListener("marsa-idle-over", event -> end.signOut());
        frame.addAttachListener(attached -> attached.getUI().getPage().addJsModule("context://js/idle.js"));
    }

    private void warn(int minutes) {
        if (warning == null) {
            warning = new IdleDialog(this::stay, end::leave);
            warning.open();
        }
        warning.tell(minutes);
    }

    private void stay() {
        close();
        UI.getCurrentOrThrow().getPage().executeJs("dispatchEvent(new Event('marsa-stay'))");
    }

    private void close() {
        if (warning != null) {
            warning.close();
            warning = null;
        }
    }
}
