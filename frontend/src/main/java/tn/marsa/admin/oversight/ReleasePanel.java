package tn.marsa.admin.oversight;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Words;

/** Ends the secret of looks at one file under judicial requisitions; an inspector alone decides it. */
class ReleasePanel extends Div {

    private final transient OversightClient client;
    private final TextField file = new TextField();
    private final Div told = new Div();

    ReleasePanel(OversightClient client) {
        this.client = client;
        addClassName("m-release");
        told.getElement().setAttribute("role", "status");
        file.setMaxLength(64);
        file.getElement().setAttribute("autocomplete", "off");
        Words.label(file, "oversight.file");
        var form = new Div(file, new Action("oversight.release", Symbol.EYE, this::ask));
        form.addClassName("m-trail-filters");
        add(new Panel("oversight.release.title", form, told));
    }

    private void ask() {
        boolean typed = !file.getValue().isBlank();
        told.removeAll();
        file.setErrorMessage(getTranslation("oversight.case.missing"));
        file.setInvalid(!typed);
        if (typed) {
            new Confirmation("oversight.release", file.getValue().strip(), this::release).open();
        }
    }

    private void release() {
        try {
            tell(client.release(file.getValue().strip(), getLocale()));
        } catch (ApiProblem problem) {
            if (!"identifier".equals(problem.field())) {
                throw problem;
            }
            file.setErrorMessage(problem.text());
            file.setInvalid(true);
        }
    }

    private void tell(Optional<Instant> until) {
        told.add(
                until.isPresent()
                        ? new Notice(Tone.OK, Symbol.CIRCLE_CHECK, "oversight.release.done", Dates.second(until.get()))
                        : new Notice(Tone.WARN, Symbol.TRIANGLE_ALERT, "oversight.release.none"));
        file.clear();
    }
}
