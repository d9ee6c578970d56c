package tn.marsa.admin.registrations.queue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.stream.Stream;
import tn.marsa.admin.registrations.procedure.Queue;
import tn.marsa.admin.registrations.procedure.Stage;
import tn.marsa.admin.registrations.procedure.WorkQueueRequest.Filter;
import tn.marsa.admin.shell.Words;

/** What narrows the queue: the stage, who holds it, the order. */
final class QueueFilters extends Div {

    private static final String ALL_STAGES = "ALL";

    private enum Holder {
        ALL,
        MINE
    }

    private enum Order {
        OLDEST,
        NEWEST
    }

    private final Select<String> stage = select(
            "registrations.filter.stage",
            Stream.concat(Stream.of(ALL_STAGES), Stream.of(Stage.values()).map(Stage::name))
                    .toArray(String[]::new));
    private final Select<String> holder = select("registrations.filter.holder", Holder.ALL.name(), Holder.MINE.name());
    private final Select<String> order = select("registrations.filter.order", Order.OLDEST.name(), Order.NEWEST.name());

    QueueFilters(Runnable changed) {
        addClassName("m-filters");
        Stream.of(stage, holder, order).forEach(select -> select.addValueChangeListener(change -> changed.run()));
        add(stage, holder, order);
    }

    /** The filter of a queue, narrowed. */
    Filter of(Queue queue) {
        return new Filter(
                queue,
                stage.getValue().equals(ALL_STAGES) ? null : Stage.valueOf(stage.getValue()),
                holder.getValue().equals(Holder.MINE.name()),
                order.getValue().equals(Order.NEWEST.name()));
    }

    private static Select<String> select(String key, String... values) {
        var select = new Select<String>();
        select.setItems(values);
        select.setValue(values[0]);
        Words.ariaLabel(select, key);
        Words.follow(
                select,
                (Locale language) ->
                        select.setItemLabelGenerator(value -> select.getTranslation(language, key + "." + value)));
        return select;
    }
}
