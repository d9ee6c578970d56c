package tn.marsa.admin.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** The anchor and the name, which lead home. */
class Brand extends RouterLink {

    Brand() {
        setRoute(HomeView.class);
        addClassName("m-brand");
        var name = new Span();
        name.bindText(Words.text("shell.brand"));
        add(Symbol.ANCHOR.icon(), name);
    }
}
