package tn.marsa.admin.agreements;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.signin.CurrentStaff;
import tn.marsa.admin.signin.Role;

/** The agreements with partner bodies; whoever administers them makes and ends them here. */
@Route("agreements")
@RolesAllowed({"ADMINISTRATOR", "AUDITOR", "INSPECTOR"})
@StyleSheet("context://css/agreements.css")
class AgreementsView extends Main implements LocaleChangeObserver {

    private final transient AgreementsClient client;
    private final AgreementTable table;

    AgreementsView(AgreementsClient client, CurrentStaff staff) {
        this.client = client;
        boolean keeps = staff.me().hasAny(Set.of(Role.ADMINISTRATOR));
        addClassNames("m-page", "m-agreements");
        var title = new PageTitle("agreements.title");
        if (keeps) {
            title.actions(new Action("agreements.new", Symbol.PLUS, AgreementsView::begin).primary());
        }
        table = new AgreementTable(keeps ? this::askToEnd : null);
        add(title, new Panel("agreements.list", table));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Trouble.attempt(() -> table.show(client.all(event.getLocale())));
    }

    private static void begin() {
        UI.getCurrentOrThrow().navigate(NewAgreementView.class);
    }

    private void askToEnd(Agreement agreement) {
        UUID key = UUID.randomUUID();
        new EndDialog(agreement, () -> Trouble.attempt(() -> end(key, agreement))).open();
    }

    private void end(UUID key, Agreement agreement) {
        client.end(key, agreement.id(), getLocale());
        table.show(client.all(getLocale()));
    }
}
