package tn.marsa.admin.migrants;

import com.vaadin.flow.component.UI;
import java.util.Set;
import org.springframework.stereotype.Component;
import tn.marsa.admin.shell.FileSearch;
import tn.marsa.admin.signin.Role;

/**
 * The bar's search field: takes what was typed to the look-up screen, an identifier to its file, a name to the search. It is passed on in
 * memory, never in an address.
 */
@Component
class IdentifierSearch implements FileSearch {

    @Override
    public Set<Role> roles() {
        return MigrantsConfiguration.READERS;
    }

    @Override
    public void find(String typed) {
        UI.getCurrentOrThrow().navigate(LookUpView.class).ifPresent(view -> {
            if (typed.codePoints().anyMatch(Character::isLetter)) {
                view.describe(typed);
            } else {
                view.look(typed);
            }
        });
    }
}
