package tn.marsa.migrant.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** A backup from before an erasure is restored: the next start erases again, before anything is answered. */
@MarsaTest
class RestoredBackupTests {

    private final JdbcClient jdbc;
    private final Committed committed;
    private final ErasuresOutside outside;
    private final ErasureDesk head;
    private final ErasureDesk administrator;
    private final String identifier;
    private final byte[] person;

    RestoredBackupTests(
            @Autowired ApiCallers callers,
            @Autowired JdbcClient jdbc,
            @Autowired Committed committed,
            @Autowired ErasuresOutside outside) {
        this.jdbc = jdbc;
        this.committed = committed;
        this.outside = outside;
        head = new ErasureDesk(callers.join(Role.SUPERVISOR, "1101"));
        administrator = new ErasureDesk(callers.join(Role.ADMINISTRATOR));
        identifier = Registered.in("1101", callers);
        person = jdbc.sql("SELECT migrant_id FROM unique_identifier WHERE value = ?")
                .param(identifier)
                .query(byte[].class)
                .single();
    }

    @Test
    void erasesAgainWhomTheBackupBroughtBack() {
        String id = head.proposed(identifier);
        Map<String, List<Map<String, @Nullable Object>>> backup =
                Map.of("person_key", rows("person_key"), "sealed_value", rows("sealed_value"));
        administrator.confirm(id);
        restore(backup);
        GraphQlTester.Response restored = head.read(identifier);
        restored.path("migrant.names.surname").entity(String.class).isEqualTo("Koffi");

        outside.afterSingletonsInstantiated();

        GraphQlTester.Response read = head.read(identifier);
        read.path("migrant.status").entity(String.class).isEqualTo("ERASED");
        read.path("migrant.names").valueIsNull();
        assertThat(rows("person_key")).isEmpty();
        assertThat(rows("sealed_value")).isEmpty();
        assertThat(jdbc.sql("SELECT status FROM unique_identifier WHERE value = ?")
                        .param(identifier)
                        .query(String.class)
                        .single())
                .isEqualTo("RETIRED");
        assertThat(jdbc.sql("SELECT detail FROM trail WHERE migrant_id = ?")
                        .param(person)
                        .query(String.class)
                        .list())
                .contains("ERASURE REPLAYED");
        assertThat(jdbc.sql("SELECT state FROM erasure WHERE migrant_id = ?")
                        .param(person)
                        .query(String.class)
                        .list())
                .containsExactly("DONE");
    }

    @Test
    void addsToTheLedgerWhomADyingMachineLeftOut(@Autowired ErasureProperties properties) throws Exception {
        administrator.confirm(head.proposed(identifier));
        List<String> lines = Files.readAllLines(properties.ledger());
        Files.write(properties.ledger(), lines.subList(0, lines.size() - 1));

        outside.afterSingletonsInstantiated();

        assertThat(Files.readAllLines(properties.ledger())).isEqualTo(lines);
    }

    private List<Map<String, @Nullable Object>> rows(String table) {
        return jdbc.sql("SELECT * FROM %s WHERE migrant_id = ?".formatted(table))
                .param(person)
                .query()
                .listOfRows();
    }

    /** As a dump that was taken between the two persons would: what it holds, and nothing since. */
    private void restore(Map<String, List<Map<String, @Nullable Object>>> backup) {
        for (String table : List.of("person_key", "sealed_value")) {
            backup.getOrDefault(table, List.of())
                    .forEach(row -> committed.update(
                            "INSERT INTO %s (%s) VALUES (%s)"
                                    .formatted(
                                            table,
                                            String.join(", ", row.keySet()),
                                            String.join(", ", Collections.nCopies(row.size(), "?"))),
                            row.values().toArray()));
        }
        committed.update("UPDATE unique_identifier SET status = 'ACTIVE' WHERE value = ?", identifier);
        committed.update("UPDATE migrant SET status = 'ACTIVE', identifier = ? WHERE id = ?", identifier, person);
        committed.update(
                "UPDATE erasure SET state = 'PROPOSED', decided_by = NULL, decided_at = NULL WHERE migrant_id = ?",
                person);
    }
}
