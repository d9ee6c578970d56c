package tn.marsa.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.matching.blocking.BlockingKeys;
import tn.marsa.matching.person.Description;
import tn.marsa.shared.MigrantId;

/** Keeps the keys of very many persons at once: in the order of the table, which one after the other they would not come in. */
public final class KeysInBulk {

    private static final int PARTS = 256;
    private static final int BATCH = 5_000;

    private final MatchTokens tokens;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final List<MigrantId> persons = new ArrayList<>();
    private final List<Rows> parts =
            IntStream.range(0, PARTS).mapToObj(part -> new Rows()).toList();
    private long kept;

    public KeysInBulk(ApplicationContext marsa) {
        tokens = marsa.getBean(MatchTokens.class);
        jdbc = marsa.getBean(JdbcTemplate.class);
        transaction = marsa.getBean(TransactionTemplate.class);
    }

    /** Remembers the keys of somebody. */
    public void add(MigrantId person, Description description) {
        int number = persons.size();
        persons.add(person);
        BlockingKeys.kept(description).stream()
                .map(tokens::of)
                .distinct()
                .forEach(token -> parts.get((int) (token.value() >>> 56)).add(token.value(), number));
    }

    /** Keeps all of them, and answers how many there are. */
    public long keep() {
        parts.forEach(part -> {
            part.inOrder().forEach(rows -> transaction.executeWithoutResult(status -> insert(rows)));
            part.clear();
        });
        return kept;
    }

    private void insert(List<Object[]> rows) {
        jdbc.batchUpdate("INSERT INTO match_key (token, migrant_id) VALUES (?, ?)", rows);
        kept += rows.size();
    }

    /** The rows of tokens that begin alike. */
    private final class Rows {

        private long[] values = new long[16];
        private int[] owners = new int[16];
        private int size;

        void add(long token, int person) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
                owners = Arrays.copyOf(owners, size * 2);
            }
            values[size] = token;
            owners[size] = person;
            size++;
        }

        /** Batches in the order of the primary key. */
        List<List<Object[]>> inOrder() {
            List<Integer> order = IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.<Integer, Token>comparing(place -> new Token(values[place]))
                            .thenComparingInt(place -> owners[place]))
                    .toList();
            List<List<Object[]>> batches = new ArrayList<>();
            for (int begin = 0; begin < size; begin += BATCH) {
                batches.add(order.subList(begin, Math.min(size, begin + BATCH)).stream()
                        .map(place -> new Object[] {
                            new Token(values[place]).bytes(),
                            persons.get(owners[place]).bytes()
                        })
                        .toList());
            }
            return batches;
        }

        void clear() {
            values = new long[0];
            owners = new int[0];
            size = 0;
        }
    }
}
