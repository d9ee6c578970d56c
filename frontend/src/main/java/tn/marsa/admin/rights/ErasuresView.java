package tn.marsa.admin.rights;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.EmptyState;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.signin.CurrentStaff;
import tn.marsa.admin.signin.Role;

/** The erasures that wait for their second person, who confirms or refuses without seeing anything of the person erased. */
@Route("erasures")
@RolesAllowed({"SUPERVISOR", "ADMINISTRATOR"})
@StyleSheet("context://css/rights.css")
class ErasuresView extends Main implements LocaleChangeObserver {

    private final transient RightsClient client;
    private final boolean isHead;
    private final Div told = new Div();
    private final Div list = new Div();
    private final Div due = new Div();
    private final Div schedule = new Div();
    private final Action more = new Action("rights.erasures.more", null, () -> Trouble.attempt(this::goOn)).quiet();
    private @Nullable String end;

    ErasuresView(RightsClient client, CurrentStaff staff) {
        this.client = client;
        this.isHead = staff.me().hasAny(Set.of(Role.SUPERVISOR));
        addClassNames("m-page", "m-erasures");
        told.getElement().setAttribute("role", "alert");
        add(
                new PageTitle("rights.erasures"),
                new Notice(Tone.WARN, Symbol.TRIANGLE_ALERT, "rights.erasures.noWayBack"),
                told,
                list,
                more,
                due,
                schedule);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Trouble.attempt(() -> load(event.getLocale()));
    }

    private void load(Locale language) {
        ProposedErasures oldest = client.proposed(null, language);
        list.removeAll();
        if (oldest.edges().isEmpty()) {
            list.add(new EmptyState(Symbol.CIRCLE_CHECK, "rights.erasures.none", "rights.erasures.none.next"));
        }
        show(oldest);
        due.removeAll();
        if (isHead) {
            due.add(new DuePanel(client.due(language), this::propose));
        }
        schedule.removeAll();
        schedule.add(new RetentionPanel(client.schedule(language), language));
    }

    private void goOn() {
        show(client.proposed(end, getLocale()));
    }

    private void show(ProposedErasures page) {
        page.edges().stream()
                .map(ProposedErasures.Edge::node)
                .forEach(each -> list.add(new ErasureCard(each, mutation -> decide(mutation, each))));
        end = page.pageInfo().endCursor();
        more.setVisible(page.pageInfo().hasNextPage());
    }

    private void propose(DueFile file) {
        Trouble.attempt(() -> tell(client.proposeDue(file, getLocale()), "rights.due.proposed"));
    }

    private void decide(String mutation, ProposedErasure erasure) {
        Trouble.attempt(() -> tell(client.decide(mutation, erasure.id(), getLocale()), "rights.decided." + mutation));
    }

    private void tell(ErasureResult result, String done) {
        told.removeAll();
        if (result instanceof ErasureResult.NotAllowed refused) {
            told.add(new Notice(Tone.WARN, Symbol.TRIANGLE_ALERT, "rights.told", refused.message()));
        } else {
            told.add(new Notice(Tone.OK, Symbol.CIRCLE_CHECK, done));
        }
        load(getLocale());
    }
}
