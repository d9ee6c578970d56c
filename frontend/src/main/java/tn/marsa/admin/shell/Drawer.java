package tn.marsa.admin.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;

/** The screens of the person's roles, and the list of keys. */
class Drawer extends Div {

    Drawer(List<Destination> destinations, DrawerCounts counts, Keys keys) {
        addClassName("m-drawer");
        var nav = new SideNav();
        Words.ariaLabel(nav, "shell.screens");
        destinations.forEach(destination -> nav.addItem(item(destination, counts)));
        var list = new Button(new KeyCap("?"), click -> keys.show(destinations));
        var text = new Span();
        text.bindText(Words.text("shell.keys"));
        list.getElement().appendChild(text.getElement());
        list.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        list.addClassName("m-keys");
        add(nav, list);
    }

    private static SideNavItem item(Destination destination, DrawerCounts counts) {
        var item = new SideNavItem("", destination.view(), destination.symbol().icon());
        Words.follow(item, locale -> item.setLabel(item.getTranslation(locale, destination.textKey())));
        var count = new Span();
        count.bindText(counts.of(destination.view()));
        count.addClassName("m-count");
        item.setSuffixComponent(count);
        return item;
    }
}
