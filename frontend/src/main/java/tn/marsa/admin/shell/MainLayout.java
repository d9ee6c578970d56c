package tn.marsa.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.Layout;
import tn.marsa.admin.signin.CurrentStaff;
import tn.marsa.admin.signin.Me;

/** The frame of every screen: the dark bar above, the drawer beside it. */
@Layout
public class MainLayout extends AppLayout {

    private final Trouble trouble = new Trouble();

    MainLayout(
            CurrentStaff staff,
            Destinations destinations,
            DrawerCounts counts,
            Keys keys,
            IdleWatch idle,
            StaffMenu menu,
            LanguageSegment languages,
            SearchField search) {
        Me me = staff.me();
        addClassName("m-shell");
        var bar = new Header(
                screens(),
                new Brand(),
                new OfficePlate(staff),
                part("m-bar-middle", search),
                part("m-bar-end", languages, menu));
        bar.addClassName("m-bar");
        addToNavbar(bar);
        addToDrawer(new Drawer(destinations.of(me), counts, keys));
        keys.listen(this, destinations.of(me));
        idle.over(this);
    }

    // Shown where there is no room for the drawer beside the screen.
    private static DrawerToggle screens() {
        var toggle = new DrawerToggle();
        toggle.addClassName("m-drawer-toggle");
        Words.follow(toggle, locale -> toggle.setAriaLabel(toggle.getTranslation(locale, "shell.screens")));
        return toggle;
    }

    private static Div part(String className, Component... content) {
        var part = new Div(content);
        part.addClassName(className);
        return part;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        trouble.removeAll();
        setContent(
                part("m-content", trouble, content.getElement().getComponent().orElseThrow()));
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        setContent(null);
    }
}
