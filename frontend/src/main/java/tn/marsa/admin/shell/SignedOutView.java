package tn.marsa.admin.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import tn.marsa.admin.api.SignedOut;
import tn.marsa.admin.signin.SignIn;

/** The person was signed out since the last screen: the session ended, or the account was closed. */
@ParentLayout(BareLayout.class)
class SignedOutView extends FailurePage implements HasErrorParameter<SignedOut> {

    SignedOutView() {
        super(Symbol.LOG_OUT, "shell.signedOut", "shell.signedOut.next", signIn());
    }

    static Anchor signIn() {
        var link = new Anchor(SignIn.PATH, "");
        link.setRouterIgnore(true);
        link.addClassName("m-primary-link");
        link.bindText(Words.text("shell.signIn"));
        return link;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<SignedOut> parameter) {
        return HttpServletResponse.SC_UNAUTHORIZED;
    }
}
