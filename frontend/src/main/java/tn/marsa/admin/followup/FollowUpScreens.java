package tn.marsa.admin.followup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.signin.CurrentStaff;

/** Makes what an opened file shows of what followed its validation. */
@Service
public class FollowUpScreens {

    private final FollowUpClient client;
    private final CodeLists lists;
    private final CurrentStaff staff;
    private final Clock clock;

    FollowUpScreens(FollowUpClient client, CodeLists lists, CurrentStaff staff, Clock clock) {
        this.client = client;
        this.lists = lists;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The panel of a file of the own office; nothing for another's, and nothing before validation.
     *
     * @param file what came with it: asking anew would be another look
     * @param reopen opens the file anew once it was changed
     */
    public Component panel(FollowedFile file, Runnable reopen) {
        return shown(file, reopen, FollowUpPanel::worked);
    }

    /**
     * The same for the answer to the person: with the words of each decision, which are a look each, and nothing to be done.
     *
     * @param file what came with it
     */
    public Component told(FollowedFile file) {
        return shown(file, () -> {}, FollowUpPanel::told);
    }

    private Component shown(FollowedFile file, Runnable reopen, Function<OpenedFile, FollowUpPanel> panel) {
        FollowUp known = file.followUp();
        String identifier = file.identifier();
        if (known == null || identifier == null || file.openedFor() != null) {
            return new Div();
        }
        return panel.apply(new OpenedFile(identifier, file.version(), known, client, lists, staff.me(), clock, reopen));
    }
}
