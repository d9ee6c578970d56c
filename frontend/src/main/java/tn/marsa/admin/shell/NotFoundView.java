package tn.marsa.admin.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such screen. */
@ParentLayout(MainLayout.class)
class NotFoundView extends FailurePage implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        super(Symbol.FILE_QUESTION_MARK, "shell.notFound", "shell.notFound.next", home());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
