package tn.marsa.admin.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import tn.marsa.admin.signin.SignIn;

/**
 * Says that the person is signed out. The way back leads through another tab, so that what was typed and not yet saved is still
 * here when the person returns.
 */
class SignedOutDialog extends Dialog {

    SignedOutDialog() {
        var what = new Paragraph();
        what.bindText(Words.text("shell.signedOut.what"));
        var again = new Anchor(SignIn.PATH, "");
        again.setTarget(AnchorTarget.BLANK);
        again.setRouterIgnore(true);
        again.addClassName("m-primary-link");
        again.bindText(Words.text("shell.signedOut.again"));
        Words.follow(this, locale -> setHeaderTitle(getTranslation(locale, "shell.signedOut")));
        add(what);
        getFooter().add(new Action("shell.signedOut.back", null, this::close), again);
        setWidth("460px");
    }
}
