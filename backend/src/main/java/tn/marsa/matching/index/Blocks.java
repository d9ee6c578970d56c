package tn.marsa.matching.index;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tn.marsa.shared.MigrantId;

/** Reads which files have a token: ranges of the primary key, and nothing else. */
@Component
class Blocks {

    private final JdbcTemplate jdbc;
    private final JdbcClient clients;

    Blocks(JdbcTemplate jdbc, JdbcClient clients) {
        this.jdbc = jdbc;
        this.clients = clients;
    }

    /**
     * The files of each token.
     *
     * @param most how many files of a token at most
     */
    Map<Token, Set<MigrantId>> read(List<Token> tokens, int most) {
        if (tokens.isEmpty()) {
            return Map.of();
        }
        StringBuilder sql = new StringBuilder();
        for (int place = 0; place < tokens.size(); place++) {
            sql.append(place == 0 ? "" : " UNION ALL ")
                    .append("(SELECT %d AS place, migrant_id FROM match_key WHERE token = ? LIMIT %d)"
                            .formatted(place, most));
        }
        Map<Token, Set<MigrantId>> blocks = new HashMap<>();
        jdbc.query(
                sql.toString(),
                row -> {
                    blocks.computeIfAbsent(tokens.get(row.getInt(1)), token -> new HashSet<>())
                            .add(MigrantId.fromBytes(row.getBytes(2)));
                },
                tokens.stream().map(Token::bytes).toArray());
        return blocks;
    }

    /** Which of those files have which of those tokens. */
    Map<Token, Set<MigrantId>> among(Collection<Token> tokens, Collection<MigrantId> files) {
        if (tokens.isEmpty() || files.isEmpty()) {
            return Map.of();
        }
        Map<Token, Set<MigrantId>> blocks = new HashMap<>();
        clients.sql("SELECT token, migrant_id FROM match_key WHERE token IN (:tokens) AND migrant_id IN (:files)")
                .param("tokens", tokens.stream().map(Token::bytes).toList())
                .param("files", files.stream().map(MigrantId::bytes).toList())
                .query(row -> {
                    blocks.computeIfAbsent(Token.of(row.getBytes(1)), token -> new HashSet<>())
                            .add(MigrantId.fromBytes(row.getBytes(2)));
                });
        return Collections.unmodifiableMap(blocks);
    }
}
