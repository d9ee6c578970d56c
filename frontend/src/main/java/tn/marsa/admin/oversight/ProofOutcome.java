package tn.marsa.admin.oversight;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.progressbar.ProgressBar;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Facts;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Words;

/** How far an examination of the trail is, then what it came to and what it takes to see for oneself. */
class ProofOutcome extends Div {

    ProofOutcome() {
        getElement().setAttribute("role", "status");
    }

    void show(TrailExamination examination) {
        removeAll();
        if (examination.proof() != null) {
            show(examination.proof());
        } else if (examination.state() == TrailExamination.State.RUNNING) {
            var bar = Words.ariaLabel(new ProgressBar(0, 1, examination.share()), "oversight.proof.running");
            add(new Panel(
                    "oversight.proof.running",
                    bar,
                    text("oversight.proof.progress", examination.examined(), examination.rows())));
        } else {
            add(new Notice(Tone.BAD, Symbol.CIRCLE_ALERT, "oversight.proof.failed"));
        }
    }

    private void show(TrailProof proof) {
        add(verdict(proof), new Panel("oversight.proof.found", facts(proof)), takeAway(proof));
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
        var panel = new Panel(
                "oversight.proof.outside",
                text("oversight.proof.how"),
                lines("script/verify-trail trail.tsv --key KEY --checkpoint CHECKPOINT"));
        if (proof.checkpoint() != null) {
            panel.add(lines(proof.checkpoint()));
        }
        panel.add(lines(proof.publicKey()));
        return panel;
    }

    private static Paragraph text(String key, Object... arguments) {
        var text = new Paragraph();
        text.bindText(Words.text(key, arguments));
        text.addClassName("m-proof-text");
        return text;
    }

    private static Pre lines(String lines) {
        var text = new Pre(lines);
        text.addClassName("m-proof-lines");
        text.getElement().setAttribute("dir", "ltr").setAttribute("tabindex", "0");
        return text;
    }
}
