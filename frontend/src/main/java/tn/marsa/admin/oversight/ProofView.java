package tn.marsa.admin.oversight;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** Whether the trail is whole: one button, and what it takes to see for oneself. */
@Route("proof")
@RolesAllowed({"AUDITOR", "INSPECTOR"})
@StyleSheet("context://css/oversight.css")
class ProofView extends Main {

    private static final int EVERY_MILLIS = 2_000;
    private static final int NEVER = -1;

    private final transient OversightClient client;
    private final ProofOutcome outcome = new ProofOutcome();
    private final Action prove =
            new Action("oversight.prove", Symbol.SHIELD, () -> Trouble.attempt(this::prove)).primary();
    private @Nullable Registration watch;

    ProofView(OversightClient client) {
        this.client = client;
        addClassNames("m-page", "m-proof");
        var what = new Paragraph();
        what.bindText(Words.text("oversight.proof.what"));
        what.addClassName("m-proof-text");
        add(new PageTitle("oversight.proof"), new Panel("oversight.prove", what, prove), outcome);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Trouble.attempt(() -> client.examination(getLocale()).ifPresent(this::show));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watch(event.getUI(), false);
    }

    private void prove() {
        show(client.prove(getLocale()));
    }

    // A long examination goes on by itself; whoever stays here sees how far it is.
    private void show(TrailExamination examination) {
        boolean running = examination.state() == TrailExamination.State.RUNNING;
        outcome.show(examination);
        prove.setEnabled(!running);
        watch(UI.getCurrentOrThrow(), running);
    }

    private void watch(UI ui, boolean wanted) {
        if (wanted && watch == null) {
            ui.setPollInterval(EVERY_MILLIS);
            watch = ui.addPollListener(poll ->
                    Trouble.attempt(() -> client.examination(getLocale()).ifPresent(this::show)));
        } else if (!wanted && watch != null) {
            ui.setPollInterval(NEVER);
            watch.remove();
            watch = null;
        }
    }
}
