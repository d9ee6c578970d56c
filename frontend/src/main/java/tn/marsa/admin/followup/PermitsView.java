package tn.marsa.admin.followup;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.followup.ExpiringPermits.Permit;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.DrawerCounts;
import tn.marsa.admin.shell.FileSearch;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;

/** Whose residence is about to end at the own office, or has just ended. */
@Route("permits")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
@StyleSheet("context://css/followup.css")
class PermitsView extends Main implements LocaleChangeObserver {

    private final transient FollowUpClient client;
    private final transient DrawerCounts drawer;
    private final PermitGrid grid;
    private final Action more = new Action("migrants.more", null, () -> Trouble.attempt(this::goOn)).quiet();
    private final transient List<Permit> shown = new ArrayList<>();
    private @Nullable String end;

    PermitsView(FollowUpClient client, FileSearch files, DrawerCounts drawer, Clock clock) {
        this.client = client;
        this.drawer = drawer;
        this.grid = new PermitGrid(clock, files::find);
        addClassNames("m-page", "m-permits");
        var rows = new Div(grid);
        rows.addClassName("m-card");
        add(
                new PageTitle("followup.permits"),
                new Notice(Tone.ACCENT, Symbol.INFO, "followup.permits.what"),
                rows,
                more);
        Trouble.attempt(this::goOn);
    }

    private void goOn() {
        ExpiringPermits page = client.expiring(end, getLocale());
        page.edges().forEach(edge -> shown.add(edge.node()));
        end = page.pageInfo().endCursor();
        drawer.show(PermitsView.class, page.totalCount());
        more.setVisible(page.pageInfo().hasNextPage());
        grid.setItems(shown);
    }

    /** Names are put in the order of the language; asking anew would be another look. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        grid.getDataProvider().refreshAll();
    }
}
