package tn.marsa.admin.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** The screen belongs to other roles. */
@ParentLayout(MainLayout.class)
class ForbiddenView extends FailurePage implements HasErrorParameter<AccessDeniedException> {

    ForbiddenView() {
        super(Symbol.LOCK, "shell.forbidden", "shell.forbidden.next", home());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
