package tn.marsa.signin.oauth2;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Ids;
import tn.marsa.shared.StaffId;
import tn.marsa.signin.WhereBuiltIn;

/** The partner bodies' clients. */
@Repository
@WhereBuiltIn
public class MachineClients {

    private final JdbcClient jdbc;

    MachineClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A client that signs in by its own secret.
     *
     * @param secretHash as {@link ClientSecretHash} writes it
     */
    public record MachineClient(StaffId staff, String clientId, String secretHash) {}

    public Optional<MachineClient> find(String clientId) {
        return jdbc.sql("SELECT staff_id, secret_hash FROM machine_client WHERE client_id = ?")
                .param(clientId)
                .query((row, index) -> new MachineClient(
                        new StaffId(Ids.fromBytes(row.getBytes("staff_id"))), clientId, row.getString("secret_hash")))
                .optional();
    }

    @Transactional
    public void add(MachineClient client) {
        jdbc.sql("INSERT INTO machine_client (staff_id, client_id, secret_hash) VALUES (?, ?, ?)")
                .params(client.staff().bytes(), client.clientId(), client.secretHash())
                .update();
    }
}
