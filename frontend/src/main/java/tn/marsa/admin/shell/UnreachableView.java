package tn.marsa.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import tn.marsa.admin.api.ApiUnreachable;

/** The API does not answer, so that not even the frame can be drawn. */
@ParentLayout(BareLayout.class)
class UnreachableView extends FailurePage implements HasErrorParameter<ApiUnreachable> {

    UnreachableView() {
        super(
                Symbol.UNPLUG,
                "shell.unreachable",
                "shell.unreachable.next",
                new Action(
                                "shell.trouble.again",
                                Symbol.REFRESH_CW,
                                () -> UI.getCurrentOrThrow().getPage().reload())
                        .primary());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ApiUnreachable> parameter) {
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
