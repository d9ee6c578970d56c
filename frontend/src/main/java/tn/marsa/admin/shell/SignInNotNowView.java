package tn.marsa.admin.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import tn.marsa.admin.signin.SignIn;

/** Nobody can sign in at the moment: the authorization server does not answer, or has never been started. */
@Route(value = SignIn.NOT_NOW, layout = BareLayout.class)
@AnonymousAllowed
class SignInNotNowView extends FailurePage {

    SignInNotNowView() {
        super(Symbol.UNPLUG, "shell.signInNotNow", "shell.signInNotNow.next", SignedOutView.signIn());
    }
}
