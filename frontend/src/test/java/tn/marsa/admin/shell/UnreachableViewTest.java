package tn.marsa.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.signin.Me;

/** A page that is opened while the API does not answer. */
class UnreachableViewTest extends ScreenTest {

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        super.initVaadinEnvironment();
        VaadinSession.getCurrent().setAttribute(Me.class, null);
        API.status("Me", 503);
    }

    @Test
    void saysSoAndOffersToTryAgain() {
        navigate("files", UnreachableView.class);

        assertThat(page()).contains("Le service ne répond pas", "Réessayer");
    }
}
