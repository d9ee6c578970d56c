package tn.marsa.admin.shell;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import tn.marsa.admin.signin.Role;

/**
 * A figure beside the queues of officers and supervisors that leads to a list of another package, which offers it as a bean.
 *
 * @param textKey the key of its name
 * @param view the list
 * @param roles who has it
 * @param count how many there are; no person is looked at for it
 */
public record HomeFigure(
        String textKey, Symbol symbol, Class<? extends Component> view, Set<Role> roles, ToIntFunction<Locale> count) {}
