package tn.marsa.admin.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.Layout;
import tn.marsa.admin.signin.CurrentStaff;
import tn.marsa.admin.signin.Me;

/** The frame of every screen: the dark bar above, the drawer beside it. */
@Layout
public class MainLayout extends AppLayout {

    MainLayout(
            CurrentStaff staff,
            Destinations destinations,
            DrawerCounts counts,
            Keys keys,
            StaffMenu menu,
            LanguageSegment languages,
            SearchField search) {
        Me me = staff.me();
        addClassName("m-shell");
        var bar = new Header(new Brand(), new OfficePlate(me), search, new Div(languages, menu));
        bar.addClassName("m-bar");
        addToNavbar(bar);
        addToDrawer(new Drawer(destinations.of(me), counts, keys));
        keys.listen(this, destinations.of(me));
    }
}
