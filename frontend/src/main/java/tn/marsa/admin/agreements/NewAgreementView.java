package tn.marsa.admin.agreements;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;

/** Making an agreement; then, once, what its machine signs in with. */
@Route("agreements/new")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://css/registrations.css")
@StyleSheet("context://css/agreements.css")
class NewAgreementView extends Main implements LocaleChangeObserver {

    private final transient AgreementsClient client;
    private final Div notes = new Div();
    private final AgreementForm form;

    NewAgreementView(AgreementsClient client, Clock clock) {
        this.client = client;
        this.form = new AgreementForm(clock);
        addClassNames("m-page", "m-agreements");
        var foot = new Div(
                new Action("agreements.make", Symbol.CHECK, this::make).primary(),
                new Action("agreements.cancel", null, NewAgreementView::leave).quiet());
        foot.addClassName("m-agreement-foot");
        add(new PageTitle("agreements.new"), notes, new Panel("agreements.terms", form), foot);
    }

    /** What is left out is said again in the language that was switched to; what the API refused, when it is asked again. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (notes.getComponentCount() > 0) {
            check();
        }
    }

    private void make() {
        if (check()) {
            NewAgreement typed = form.typed();
            Trouble.attempt(() -> receive(client.make(typed, getLocale())));
        }
    }

    private boolean check() {
        notes.removeAll();
        boolean complete = form.isComplete();
        if (!complete) {
            notes.add(form.summary());
        }
        return complete;
    }

    private void receive(MakingResult result) {
        switch (result) {
            case MakingResult.Refused refused -> {
                form.refuse(refused.problems());
                notes.add(form.summary());
            }
            case MakingResult.Made made -> show(made);
        }
    }

    private void show(MakingResult.Made made) {
        removeAll();
        add(
                new PageTitle("agreements.made"),
                new Notice(Tone.WARN, Symbol.LOCK, "agreements.secretOnce"),
                new Panel("agreements.machine", new MachineFacts(made)),
                new Action("agreements.toList", Symbol.LIST, NewAgreementView::leave).primary());
    }

    private static void leave() {
        UI.getCurrentOrThrow().navigate(AgreementsView.class);
    }
}
