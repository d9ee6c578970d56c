package tn.marsa.admin.duplicates;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.duplicates.PossibleDuplicates.Pair;
import tn.marsa.admin.duplicates.PossibleDuplicates.PairedFile;
import tn.marsa.admin.matching.Candidate;
import tn.marsa.admin.matching.Deciding;
import tn.marsa.admin.matching.MatchingScreens;
import tn.marsa.admin.matching.Places;
import tn.marsa.admin.matching.Side;
import tn.marsa.admin.merging.MergeRequest;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.DrawerCounts;
import tn.marsa.admin.shell.Notice;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Trouble;

/** Pairs of files that may be of one person and wait for the head of an office; one of them side by side to be decided. */
@Route("duplicates")
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://css/matching.css")
class DuplicatesView extends Main implements LocaleChangeObserver {

    private final transient DuplicatesClient client;
    private final transient MatchingScreens matching;
    private final transient MergeRequest merge;
    private final transient DrawerCounts drawer;
    private final PairGrid grid;
    private final Action more = new Action("migrants.more", null, () -> Trouble.attempt(this::goOn)).quiet();
    private final Div told = new Div();
    private final Div progress = new Div();
    private final transient List<Pair> shown = new ArrayList<>();
    private @Nullable String end;

    DuplicatesView(
            DuplicatesClient client, MatchingScreens matching, Places places, MergeRequest merge, DrawerCounts drawer) {
        this.client = client;
        this.matching = matching;
        this.merge = merge;
        this.drawer = drawer;
        this.grid = new PairGrid(places, this::compare);
        addClassNames("m-page", "m-duplicates");
        told.getElement().setAttribute("role", "alert");
        list();
    }

    /** The pairs as they are now. */
    private void list() {
        shown.clear();
        end = null;
        var rows = new Div(grid);
        rows.addClassName("m-card");
        removeAll();
        progress.removeAll();
        add(
                new PageTitle("duplicates.title"),
                new Notice(Tone.ACCENT, Symbol.INFO, "duplicates.what"),
                progress,
                rows,
                more);
        Trouble.attempt(this::goOn);
    }

    private void goOn() {
        Page answered = client.page(end, getLocale());
        PossibleDuplicates page = answered.pairs();
        progress.removeAll();
        answered.progress()
                .filter(LookedThrough::goesOn)
                .ifPresent(pass -> progress.add(
                        new Notice(Tone.IDLE, Symbol.HOURGLASS, "duplicates.pass", pass.examined(), pass.all())));
        page.edges().forEach(edge -> shown.add(edge.node()));
        end = page.pageInfo().endCursor();
        drawer.show(DuplicatesView.class, page.totalCount());
        more.setVisible(page.pageInfo().hasNextPage());
        grid.setItems(shown);
    }

    private void compare(Pair pair) {
        removeAll();
        var back = new Action("duplicates.back", Symbol.ARROW_LEFT, this::list).quiet();
        told.removeAll();
        add(new PageTitle("duplicates.pair").actions(back), told, comparison(pair));
    }

    private Component comparison(Pair pair) {
        PairedFile file = pair.file();
        var here = new Side("duplicates.one", file.identifier(), file.office(), file.createdAt());
        return matching.comparison(here, pair.candidate(), new Deciding() {
            @Override
            public void same(Candidate candidate, String reason) {
                if (file.identifier() != null && candidate.identifier() != null) {
                    merge.ask(new MergeRequest.Files(file.identifier(), candidate.identifier(), reason));
                    UI.getCurrentOrThrow().navigate(MergeRequest.ADDRESS);
                } else {
                    told.removeAll();
                    told.add(new Callout(Callout.Gravity.WARNING, "duplicates.registering"));
                }
            }

            @Override
            public void changed() {
                list();
            }

            @Override
            public String sameKey() {
                return "duplicates.same";
            }
        });
    }

    /** Names are put in the order of the language; asking anew would be another look. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        grid.getDataProvider().refreshAll();
    }
}
