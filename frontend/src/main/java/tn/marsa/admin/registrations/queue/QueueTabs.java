package tn.marsa.admin.registrations.queue;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tn.marsa.admin.registrations.procedure.Queue;
import tn.marsa.admin.registrations.procedure.WorkQueuePage;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** The queues, each with how many stand in it; zero is shown like any other figure. */
final class QueueTabs extends Tabs {

    private final Map<Queue, Span> counts = new EnumMap<>(Queue.class);
    private final Map<Tab, Queue> queues = new HashMap<>();

    /** The queues, all that are under way chosen. */
    QueueTabs(Consumer<Queue> chosen) {
        addClassName("m-queues");
        // What lies between a list of tabs and its tabs must not take the focus (WAI-ARIA 1.2, tablist).
        getElement().executeJs("this.shadowRoot.getElementById('scroll').removeAttribute('tabindex')");
        Words.ariaLabel(this, "registrations.queues");
        for (Queue queue : Queue.values()) {
            add(tab(queue));
        }
        addSelectedChangeListener(change -> chosen.accept(queue()));
    }

    /** The queue that is chosen. */
    Queue queue() {
        return queues.getOrDefault(getSelectedTab(), Queue.ALL);
    }

    /** Shows the figures of a page. */
    void show(WorkQueuePage page) {
        NumberFormat digits = NumberFormat.getIntegerInstance(getLocale());
        counts.forEach((queue, figure) -> figure.setText(digits.format(page.count(queue))));
    }

    private Tab tab(Queue queue) {
        var figure = new Span("–");
        figure.addClassName("m-queue-count");
        counts.put(queue, figure);
        var name = new Span();
        name.bindText(Words.text("registrations.queue." + queue));
        var label = new Span(symbol(queue).icon(), name);
        label.addClassName("m-queue-name");
        var tab = new Tab(figure, label);
        queues.put(tab, queue);
        return tab;
    }

    private static Symbol symbol(Queue queue) {
        return switch (queue) {
            case ALL -> Symbol.LIST;
            case MY_DRAFTS -> Symbol.FILE_TEXT;
            case WAITING_FOR_VALIDATION -> Symbol.CLOCK;
            case RETURNED -> Symbol.CORNER_UP_LEFT;
            case VALIDATED -> Symbol.CIRCLE_CHECK;
        };
    }
}
