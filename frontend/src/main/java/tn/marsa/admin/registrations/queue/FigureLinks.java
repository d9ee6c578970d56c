package tn.marsa.admin.registrations.queue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tn.marsa.admin.api.ApiFailure;
import tn.marsa.admin.shell.DrawerCounts;
import tn.marsa.admin.shell.HomeFigure;
import tn.marsa.admin.shell.Words;

/** What waits in other lists than the queues: a figure for each, which leads there and stands in the drawer as well. */
final class FigureLinks extends Div {

    private final transient DrawerCounts drawer;
    private final transient Map<HomeFigure, Span> counts = new LinkedHashMap<>();

    FigureLinks(List<HomeFigure> figures, DrawerCounts drawer) {
        this.drawer = drawer;
        addClassName("m-figure-links");
        figures.forEach(figure -> add(link(figure)));
    }

    private RouterLink link(HomeFigure figure) {
        var count = new Span("–");
        count.addClassName("m-queue-count");
        counts.put(figure, count);
        var words = new Span();
        words.bindText(Words.text(figure.textKey()));
        var name = new Span(figure.symbol().icon(), words);
        name.addClassName("m-queue-name");
        var link = new RouterLink();
        link.setRoute(figure.view());
        link.add(count, name);
        return link;
    }

    /** Asks for the figures. One that is not to be had stays a dash: it keeps nobody from the queues. */
    void refresh() {
        counts.forEach((figure, count) -> {
            try {
                int waiting = figure.count().applyAsInt(UI.getCurrentOrThrow().getLocale());
                count.setText(String.valueOf(waiting));
                drawer.show(figure.view(), waiting);
            } catch (ApiFailure notToBeHad) {
                count.setText("–");
            }
        });
    }
}
