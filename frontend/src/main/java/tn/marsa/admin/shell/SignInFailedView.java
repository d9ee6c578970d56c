package tn.marsa.admin.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import tn.marsa.admin.signin.SignIn;

/** Signing in did not succeed: the page was too old, or the authorization server refused. */
@Route(value = SignIn.FAILED, layout = BareLayout.class)
@AnonymousAllowed
class SignInFailedView extends FailurePage {

    SignInFailedView() {
        super(Symbol.SHIELD_ALERT, "shell.signInFailed", "shell.signInFailed.next", SignedOutView.signIn());
    }
}
