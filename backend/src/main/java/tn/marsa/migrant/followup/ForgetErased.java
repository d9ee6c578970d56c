package tn.marsa.migrant.followup;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.migrant.events.FileErased;

/** Takes away what followed the validation of a file whose person is erased; its words go with the person's key. */
@Component
class ForgetErased {

    private final JdbcClient jdbc;

    ForgetErased(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FileErased erased) {
        for (String table : new String[] {"follow_up", "residence_request", "residence_standing"}) {
            jdbc.sql("DELETE FROM " + table + " WHERE migrant_id = ?")
                    .param(erased.migrant().bytes())
                    .update();
        }
    }
}
