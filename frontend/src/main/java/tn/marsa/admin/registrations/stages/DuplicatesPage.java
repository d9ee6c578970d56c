package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import tn.marsa.admin.registrations.desk.Desk;
import tn.marsa.admin.registrations.desk.DeskScreen;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Dock;
import tn.marsa.admin.registrations.parts.RegistrationTitle;
import tn.marsa.admin.registrations.procedure.Change;
import tn.marsa.admin.registrations.procedure.OpenRegistration;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.shell.Symbol;

/** The files that may be of the same person, of a registration that waits for validation: shown to whoever validates it. */
public final class DuplicatesPage extends Div implements DeskScreen {

    /** The candidates of a registration that was submitted. */
    public DuplicatesPage(OpenRegistration open, StageAids aids) {
        addClassName("m-stage");
        Registration registration = open.seen();
        var desk = new Desk(open, this);
        var dock = new Dock()
                .key("?", "registrations.key.all")
                .actions(Buttons.plain(
                        Symbol.ARROW_LEFT,
                        "registrations.duplicate.toReview",
                        () -> UI.getCurrentOrThrow().navigate(Addresses.of(registration.id()))));
        add(
                RegistrationTitle.settled("registrations.stage.DUPLICATE_CHECK", registration),
                desk,
                new DuplicateCheckPanel(open, desk, aids, left -> {}),
                dock);
    }

    @Override
    public boolean showsCandidates() {
        return true;
    }

    @Override
    public void saved(Registration registration, Change change) {
        // What goes on elsewhere is shown there.
    }
}
