package tn.marsa.admin.registrations.desk;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tn.marsa.admin.registrations.procedure.Change;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.registrations.procedure.RegistrationResult;

/** A screen that makes changes at a {@link Desk}, and is told what came of them. */
public interface DeskScreen {

    /** False, and told why, if something has come up since that has to be settled before the change is made. */
    default boolean mayMake(Change change) {
        return true;
    }

    /** The change was made; this is the registration now. */
    void saved(Registration registration, Change change);

    /**
     * Nothing was saved: some fields need mending. A problem may be of a field that the screen does not show.
     *
     * @param looked the groups that were looked at: those of them without a problem need none
     */
    default void refused(List<FieldProblem> problems, Set<FieldGroup> looked) {}

    /**
     * Nothing was saved: somebody else has changed the registration.
     *
     * @return true if the change touches nothing that they changed, so that it may be made on top of theirs
     */
    default boolean changed(RegistrationResult.Changed result, Change change) {
        return false;
    }

    /** True if it shows the files that may be of the same person, so that it need not lead there. */
    default boolean showsCandidates() {
        return false;
    }

    /** The field that a problem is about; empty if the screen does not show it. */
    default Optional<Component> field(String path) {
        return Optional.empty();
    }
}
