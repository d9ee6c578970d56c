package tn.marsa.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import tn.marsa.admin.api.ApiUnreachable;

/** The API does not answer, so that not even the frame can be drawn. */
class UnreachableView extends FailurePage implements HasErrorParameter<ApiUnreachable> {

    UnreachableView() {
        super(Symbol.UNPLUG, "shell.unreachable", "shell.unreachable.next", again());
    }

    private static Button again() {
        var again = new Button(
                Symbol.REFRESH_CW.icon(),
                click -> UI.getCurrentOrThrow().getPage().reload());
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        again.bindText(Words.text("shell.trouble.again"));
        return again;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ApiUnreachable> parameter) {
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
