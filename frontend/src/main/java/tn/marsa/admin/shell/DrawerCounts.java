package tn.marsa.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.HashMap;
import java.util.Map;

/** The figures at the ends of the drawer's items. The screens that know them say them; asking the API for them would be a look. */
@SpringComponent
@UIScope
public class DrawerCounts {

    private final ValueSignal<Map<String, Integer>> counts = new ValueSignal<>(Map.of());

    /** Shows a figure at the item of a screen. */
    public void show(Class<? extends Component> view, int count) {
        var changed = new HashMap<>(counts.peek());
        changed.put(view.getName(), count);
        counts.set(Map.copyOf(changed));
    }

    /** Shows no figure at the item of a screen: what was said last is true no more. */
    public void forget(Class<? extends Component> view) {
        var changed = new HashMap<>(counts.peek());
        changed.remove(view.getName());
        counts.set(Map.copyOf(changed));
    }

    /** The figure of a screen as it is written; empty as long as nobody has said it. */
    Signal<String> of(Class<? extends Component> view) {
        return Signal.computed(() -> {
            Integer count = counts.get().get(view.getName());
            return count == null ? "" : count.toString();
        });
    }
}
