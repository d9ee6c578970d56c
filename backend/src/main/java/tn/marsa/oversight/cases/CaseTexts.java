package tn.marsa.oversight.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.keys.NamedKeys;
import tn.marsa.keys.SealingKey;
import tn.marsa.shared.Ids;

/** What was explained and found, sealed: whoever writes freely may name somebody. */
@Repository
class CaseTexts {

    private final JdbcClient jdbc;
    private final SealingKey key;

    CaseTexts(JdbcClient jdbc, NamedKeys keys) {
        this.jdbc = jdbc;
        this.key = new SealingKey(keys.key("oversight.case"));
    }

    /** Keeps what was written with the step to that state; once for each. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CaseId id, CaseState state, WrittenText text) {
        jdbc.sql("INSERT INTO oversight_case_text (case_id, state, content) VALUES (:id, :state, :content)")
                .param("id", id.bytes())
                .param("state", state.name())
                .param("content", key.seal(text.text().getBytes(UTF_8), place(id, state)))
                .update();
    }

    /** What was written with that state's step, of those cases that have come so far. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<CaseId, String> of(Collection<CaseId> ids, CaseState state) {
        Map<CaseId, String> texts = new HashMap<>();
        jdbc.sql("SELECT case_id, content FROM oversight_case_text WHERE state = :state AND case_id IN (:ids)")
                .param("state", state.name())
                .param("ids", ids.stream().map(CaseId::bytes).toList())
                .query(row -> {
                    CaseId id = new CaseId(Ids.fromBytes(row.getBytes("case_id")));
                    texts.put(id, new String(key.open(row.getBytes("content"), place(id, state)), UTF_8));
                });
        return texts;
    }

    private static String place(CaseId id, CaseState state) {
        return "oversight_case_text|" + state + "|" + id;
    }
}
