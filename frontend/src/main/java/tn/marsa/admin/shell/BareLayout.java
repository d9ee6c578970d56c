package tn.marsa.admin.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.RouterLayout;

/** The frame of the few screens that are shown while it is not known who is there: the brand alone. */
class BareLayout extends Div implements RouterLayout {

    BareLayout() {
        var bar = new Header(new Brand());
        bar.addClassName("m-bar-alone");
        add(bar);
    }
}
