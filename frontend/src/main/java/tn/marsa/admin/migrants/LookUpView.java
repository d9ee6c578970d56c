package tn.marsa.admin.migrants;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import tn.marsa.admin.shell.PageTitle;

/** Looking a person up by the unique identifier. */
@Route("files")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
class LookUpView extends Main {

    LookUpView() {
        addClassName("m-page");
        add(new PageTitle("migrants.lookUp"));
    }
}
