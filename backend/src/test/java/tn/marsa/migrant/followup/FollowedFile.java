package tn.marsa.migrant.followup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.Committed;
import tn.marsa.access.ApiCallers;
import tn.marsa.migrant.events.FileEvent;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** A validated file of an office, those there who follow it up, and what is told of it meanwhile. */
final class FollowedFile implements AutoCloseable {

    static final Map<String, Object> FIRST = Map.of("kind", "FIRST", "submittedOn", "2026-10-05");
    static final Map<String, Object> OPINION = Map.of("favourable", true, "givenOn", "2026-10-06");
    static final Map<String, Object> REFUSED = Map.of(
            "outcome", "REFUSED",
            "decidedOn", "2026-10-20",
            "actNumber", "R-18/2026",
            "reason", "The contract was not genuine",
            "remedy", "An appeal to the administrative court within two months");

    private final Overheard overheard;
    private final FollowUpDesk officer;
    private final FollowUpDesk head;
    private final String identifier;
    private final JdbcClient jdbc;
    private final Committed committed;

    FollowedFile(ConfigurableApplicationContext marsa) {
        ApiCallers callers = marsa.getBean(ApiCallers.class);
        jdbc = marsa.getBean(JdbcClient.class);
        committed = marsa.getBean(Committed.class);
        officer = new FollowUpDesk(callers.join(Role.OFFICER, "1101"));
        head = new FollowUpDesk(callers.join(Role.SUPERVISOR, "1101"));
        overheard = new Overheard(marsa);
        identifier = Registered.in("1101", callers);
    }

    FollowUpDesk officer() {
        return officer;
    }

    FollowUpDesk head() {
        return head;
    }

    String identifier() {
        return identifier;
    }

    /** What was told of files since this one was to be registered, of one kind. */
    <E extends FileEvent> List<E> told(Class<E> kind) {
        return overheard.all(kind);
    }

    /** What the trail has of the file, of one action. */
    List<@Nullable String> trail(String action) {
        return jdbc.sql("""
                        SELECT detail FROM trail JOIN unique_identifier issued ON issued.migrant_id = trail.migrant_id
                        WHERE issued.value = ? AND action = ? AND detail IS NOT NULL""").params(identifier, action).query(String.class).list();
    }

    /** Residence that was granted and ended that long and a day ago. */
    void lapse(String ago) {
        head.grant(identifier, "FIRST", "2026-10-20", "2027-10-19");
        lapseAgain(ago);
    }

    /** Moves the end of the residence that is held to that long and a day ago. */
    void lapseAgain(String ago) {
        committed.update(
                "UPDATE residence_standing SET valid_from = '2020-01-01',"
                        + " valid_until = CURRENT_DATE - INTERVAL " + ago
                        + " - INTERVAL 1 DAY WHERE migrant_id = (SELECT migrant_id FROM unique_identifier WHERE value = ?)",
                identifier);
    }

    /** Keeps every other file of the shared database out of the way of what is presumed and listed. */
    void standAlone() {
        committed.update("DELETE FROM residence_standing");
    }

    @Override
    public void close() {
        overheard.close();
    }
}
