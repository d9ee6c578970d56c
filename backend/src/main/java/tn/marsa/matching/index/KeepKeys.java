package tn.marsa.matching.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.matching.blocking.BlockingKeys;
import tn.marsa.matching.person.Description;
import tn.marsa.migrant.descriptions.DescribedPerson;
import tn.marsa.migrant.descriptions.PersonsDescribed;
import tn.marsa.migrant.events.FileErased;
import tn.marsa.shared.MigrantId;

/** Keeps the keys of each file as its person is described, in the same transaction: whoever is registered is found from then on. */
@Component
public class KeepKeys {

    private static final String INSERT = "INSERT INTO match_key (token, migrant_id) VALUES (?, ?)";
    private static final String DELETE = "DELETE FROM match_key WHERE token = ? AND migrant_id = ?";

    private final JdbcTemplate jdbc;
    private final JdbcClient clients;
    private final MatchTokens tokens;

    KeepKeys(JdbcTemplate jdbc, JdbcClient clients, MatchTokens tokens) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.tokens = tokens;
    }

    /** Somebody is described, or described anew. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonsDescribed described) {
        List<Row> missing = new ArrayList<>();
        List<Row> outdated = new ArrayList<>();
        Map<MigrantId, Set<Token>> kept =
                kept(described.persons().stream().map(DescribedPerson::migrant).toList());
        described
                .persons()
                .forEach(person -> compare(person, kept.getOrDefault(person.migrant(), Set.of()), missing, outdated));
        change(DELETE, outdated);
        change(INSERT, missing);
    }

    /** Nothing is left of somebody. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FileErased erased) {
        jdbc.update("DELETE FROM match_key WHERE migrant_id = ?", (Object)
                erased.migrant().bytes());
    }

    private void compare(DescribedPerson person, Set<Token> kept, List<Row> missing, List<Row> outdated) {
        Set<Token> due = BlockingKeys.kept(Description.of(person.fields(), person.office())).stream()
                .map(tokens::of)
                .collect(Collectors.toSet());
        due.stream()
                .filter(token -> !kept.contains(token))
                .forEach(token -> missing.add(new Row(token, person.migrant())));
        kept.stream()
                .filter(token -> !due.contains(token))
                .forEach(token -> outdated.add(new Row(token, person.migrant())));
    }

    private Map<MigrantId, Set<Token>> kept(List<MigrantId> persons) {
        Map<MigrantId, Set<Token>> kept = new HashMap<>();
        clients.sql("SELECT token, migrant_id FROM match_key WHERE migrant_id IN (:persons)")
                .param("persons", persons.stream().map(MigrantId::bytes).toList())
                .query(row -> {
                    kept.computeIfAbsent(MigrantId.fromBytes(row.getBytes(2)), person -> new HashSet<>())
                            .add(Token.of(row.getBytes(1)));
                });
        return kept;
    }

    // In one order by everybody, so that no two wait for each other.
    private void change(String sql, List<Row> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(
                    sql,
                    rows.stream()
                            .sorted(Comparator.comparing(Row::token))
                            .map(row -> new Object[] {
                                row.token().bytes(), row.person().bytes()
                            })
                            .toList());
        }
    }

    private record Row(Token token, MigrantId person) {}
}
