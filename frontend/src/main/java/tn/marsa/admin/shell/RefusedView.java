package tn.marsa.admin.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import tn.marsa.admin.api.ApiProblem;

/** The API does not know the person, or refuses the screen's first question. */
@ParentLayout(BareLayout.class)
class RefusedView extends FailurePage implements HasErrorParameter<ApiProblem> {

    RefusedView() {
        super(Symbol.SHIELD_ALERT, "shell.refused", "shell.refused.next", SignedOutView.signIn());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ApiProblem> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
