package tn.marsa.admin.rights;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.springframework.stereotype.Service;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.signin.CurrentStaff;

/** Makes what an opened file shows of the person's rights. */
@Service
public class RightsScreens {

    private final RightsClient client;
    private final CodeLists lists;
    private final CurrentStaff staff;
    private final Clock clock;

    RightsScreens(RightsClient client, CodeLists lists, CurrentStaff staff, Clock clock) {
        this.client = client;
        this.lists = lists;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The panel of a file of the own office: what was corrected, and what can be done.
     *
     * @param identifier whose file
     * @param rights what came with it: asking anew would be another look
     * @param reopen opens the file anew once it was changed
     */
    public Component panel(String identifier, FileRights rights, Runnable reopen) {
        return new RightsPanel(new OpenFile(identifier, client, lists, staff.me(), clock, reopen), rights);
    }
}
