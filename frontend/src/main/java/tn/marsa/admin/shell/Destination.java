package tn.marsa.admin.shell;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.signin.Role;

/**
 * A screen that the drawer leads to. Each package offers its own as beans.
 *
 * @param order its place in the drawer, the first being the home of whoever has it
 * @param textKey the key of its name
 * @param symbol the drawing before its name
 * @param view the screen
 * @param roles who has it in the drawer
 * @param altKey the letter that opens it together with Alt; null if none does
 */
public record Destination(
        int order,
        String textKey,
        Symbol symbol,
        Class<? extends Component> view,
        Set<Role> roles,
        @Nullable Character altKey) {

    /** A screen without a key of its own. */
    public Destination(int order, String textKey, Symbol symbol, Class<? extends Component> view, Set<Role> roles) {
        this(order, textKey, symbol, view, roles, null);
    }
}
