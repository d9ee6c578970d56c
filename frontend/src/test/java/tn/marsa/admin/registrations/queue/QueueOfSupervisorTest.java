package tn.marsa.admin.registrations.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tn.marsa.admin.api.ApiStandIn.Reply;
import tn.marsa.admin.registrations.RegistrationScreenTest;

class QueueOfSupervisorTest extends RegistrationScreenTest {

    @Override
    protected String role() {
        return "SUPERVISOR";
    }

    @Test
    void offersNoNewRegistration() {
        API.reply("WorkQueue", variables -> new Reply(200, QueueViewTest.page(variables)));
        navigate(QueueView.class);

        assertThat(seen()).contains("File de travail").doesNotContain("Nouvel enregistrement");
    }
}
