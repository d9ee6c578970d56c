package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tn.marsa.admin.shell.Language;

/** That a look finds nothing means something: it finds what is wrong. */
@Journey
class AxeJourney {

    @Test
    void tellsWhatNobodyCanReadOrName(Desks desks) {
        try (Desk desk = desks.open(Language.ENGLISH)) {
            desk.page().setContent("<p style='color: #ccc; background: #fff'>pale</p><button></button>");

            assertThatThrownBy(() -> Axe.check(desk, "a page with faults"))
                    .hasMessageContainingAll("a page with faults", "color-contrast", "button-name");
        }
    }
}
