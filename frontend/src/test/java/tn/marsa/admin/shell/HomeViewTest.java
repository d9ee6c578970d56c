package tn.marsa.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.sidenav.SideNavItem;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;

/** Home for a role that has no screen yet. */
class HomeViewTest extends ScreenTest {

    @Override
    protected String role() {
        return "VERIFIER";
    }

    @Test
    void saysThatTheRoleHasNoScreen() {
        navigate(HomeView.class);

        assertThat(page()).contains("Aucun écran n’existe pour votre rôle");
    }

    @Test
    void hasNoDeadItemAndNoSearch() {
        navigate(HomeView.class);

        assertThat(find(SideNavItem.class).all()).isEmpty();
        assertThat(find(SearchField.class).all()).isEmpty();
    }
}
