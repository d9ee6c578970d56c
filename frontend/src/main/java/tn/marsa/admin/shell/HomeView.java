package tn.marsa.admin.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import tn.marsa.admin.signin.CurrentStaff;

/** Home: the first screen of the person's roles. Who has none yet is told so. */
@Route("")
@PermitAll
class HomeView extends Main implements BeforeEnterObserver {

    private final transient CurrentStaff staff;
    private final transient Destinations destinations;

    HomeView(CurrentStaff staff, Destinations destinations) {
        this.staff = staff;
        this.destinations = destinations;
        var nothing = new Paragraph();
        nothing.bindText(Words.text("shell.home.nothing"));
        add(new PageTitle("shell.home"), nothing);
        addClassName("m-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Destination> own = destinations.of(staff.me());
        if (!own.isEmpty()) {
            event.forwardTo(own.getFirst().view());
        }
    }
}
