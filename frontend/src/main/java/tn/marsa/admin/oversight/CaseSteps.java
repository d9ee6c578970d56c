package tn.marsa.admin.oversight;

import java.util.UUID;

/** What a dialog does with its case. */
interface CaseSteps {

    CaseResult assign(UUID key, OversightCase about, String supervisor);

    CaseResult explain(UUID key, OversightCase about, String text);

    CaseResult close(UUID key, OversightCase about, Finding finding, String text);

    /** Told that a step was made. */
    void made();

    /** One step, sent. */
    @FunctionalInterface
    interface Sending {

        CaseResult send();
    }
}
