package tn.marsa.admin.oversight;

import java.util.Locale;
import org.springframework.stereotype.Component;
import tn.marsa.admin.shell.DrawerCounts;

/** How many cases wait for the person's explanation, at the screen's item in the drawer. */
@Component
class CaseCount {

    private final CasesClient client;

    CaseCount(CasesClient client) {
        this.client = client;
    }

    /** Asks and shows it; where there is none, no figure. */
    void show(DrawerCounts drawer, Locale language) {
        int waiting = client.toExplain(language);
        if (waiting > 0) {
            drawer.show(CasesView.class, waiting);
        } else {
            drawer.forget(CasesView.class);
        }
    }
}
