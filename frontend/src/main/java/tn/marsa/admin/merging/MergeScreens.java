package tn.marsa.admin.merging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import tn.marsa.admin.signin.CurrentStaff;
import tn.marsa.admin.signin.Role;

/** Makes what an opened file shows of merges, and leads to the screen on which two files are compared. */
@Service
public class MergeScreens {

    private final MergeClient client;
    private final CurrentStaff staff;
    private final ObjectProvider<MergeRequest> request;

    MergeScreens(MergeClient client, CurrentStaff staff, ObjectProvider<MergeRequest> request) {
        this.client = client;
        this.staff = staff;
        this.request = request;
    }

    /**
     * The panel of a file of the own office: which files were merged into it; to its head, merging and undoing. Empty where there is
     * nothing to say.
     *
     * @param identifier the file's number
     * @param known what came with it: asking anew would be another look
     * @param reopen opens the file anew once it was changed
     */
    public Component panel(String identifier, MergedFiles known, Runnable reopen) {
        boolean head = staff.me().hasAny(Set.of(Role.SUPERVISOR));
        return head || !known.mergedFiles().isEmpty()
                ? new MergedFilesPanel(identifier, known, head ? new Undoing(client, reopen) : null, this::compare)
                : new Div();
    }

    /**
     * Leads to the screen on which the two are compared and can be merged, for a SUPERVISOR. The numbers are passed on in memory.
     *
     * @param survivor the number of the own office's file
     * @param merged the number of the other one
     */
    public void compare(String survivor, String merged) {
        request.getObject().ask(new MergeRequest.Files(survivor, merged, ""));
        UI.getCurrentOrThrow().navigate(MergeRequest.ADDRESS);
    }
}
