package tn.marsa.admin.oversight;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Facts;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** Whether the trail is whole: one button, and what it takes to see for oneself. */
@Route("proof")
@RolesAllowed({"AUDITOR", "INSPECTOR"})
@StyleSheet("context://css/oversight.css")
class ProofView extends Main {

    private final transient OversightClient client;
    private final Div outcome = new Div();

    ProofView(OversightClient client) {
        this.client = client;
        addClassNames("m-page", "m-proof");
        var what = new Paragraph();
        what.bindText(Words.text("oversight.proof.what"));
        what.addClassName("m-proof-text");
        outcome.getElement().setAttribute("role", "status");
        var prove = new Action("oversight.prove", Symbol.SHIELD, () -> Trouble.attempt(this::prove)).primary();
        prove.setDisableOnClick(true);
        prove.addClickListener(click -> prove.setEnabled(true));
        add(new PageTitle("oversight.proof"), new Panel("oversight.prove", what, prove), outcome);
    }

    private void prove() {
        TrailProof proof = client.prove(getLocale());
        outcome.removeAll();
        outcome.add(verdict(proof), new Panel("oversight.proof.found", facts(proof)), takeAway(proof));
    }

    private static Notice verdict(TrailProof proof) {
        return proof.flaw() == null
                ? new Notice(Tone.OK, Symbol.CIRCLE_CHECK, "oversight.proof.whole")
                : new Notice(
                        Tone.BAD,
                        Symbol.SHIELD_ALERT,
                        "oversight.flaw." + proof.flaw().kind().name(),
                        proof.flaw().place());
    }

    private static Facts facts(TrailProof proof) {
        return new Facts()
                .figure("oversight.proof.rows", String.valueOf(proof.rows()))
                .figure("oversight.proof.checkpointRows", String.valueOf(proof.checkpointRows()))
                .figure(
                        "oversight.proof.checkpointAt",
                        proof.checkpointAt() == null ? null : Dates.second(proof.checkpointAt()));
    }

    private static Panel takeAway(TrailProof proof) {
        var how = new Paragraph();
        how.bindText(Words.text("oversight.proof.how"));
        how.addClassName("m-proof-text");
        var panel = new Panel(
                "oversight.proof.outside",
                how,
                text("script/verify-trail trail.tsv --key KEY --checkpoint CHECKPOINT"));
        if (proof.checkpoint() != null) {
            panel.add(text(proof.checkpoint()));
        }
        panel.add(text(proof.publicKey()));
        return panel;
    }

    private static Pre text(String lines) {
        var text = new Pre(lines);
        text.addClassName("m-proof-lines");
        text.getElement().setAttribute("dir", "ltr").setAttribute("tabindex", "0");
        return text;
    }
}
