package tn.marsa.matching.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.matching.index.KeysInBulk;
import tn.marsa.matching.person.Description;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Fills a register with persons: their rows, what is sealed of them and their keys, as registration leaves them. */
final class LargeRegister {

    private static final int SURNAMES = 20_000;
    private static final int BATCH = 2_000;
    private static final List<String> OFFICES = List.of("1101", "3101", "6101", "7101");

    private final ConfigurableApplicationContext marsa;
    private final Random random = new Random(1);
    private final List<Traveller> newcomers = new ArrayList<>();
    private final List<Traveller> known = new ArrayList<>();

    LargeRegister(ConfigurableApplicationContext marsa) {
        this.marsa = marsa;
    }

    /** Given names as they are borne: a tenth are Mohamed, the others are the rarer the later they stand in the table. */
    private List<Spellings> givenNames() {
        try {
            return new ClassPathResource("matching/spellings.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Spellings(cells[0], Arrays.asList(cells[1].split("\\|", -1))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Spellings> surnames(List<Spellings> given) {
        List<Spellings> surnames = new ArrayList<>();
        for (int i = 0; i < SURNAMES; i++) {
            surnames.add(i % 10 == 0 ? Spellings.any(given, random).sonOf() : Spellings.invented(random));
        }
        return surnames;
    }

    /**
     * Fills it, and answers how many keys it has.
     *
     * @param strangers how many are invented besides and not kept
     */
    long fill(int persons, int strangers) throws SQLException {
        List<Spellings> given = givenNames();
        List<Traveller> all =
                new Travellers(given.getFirst(), given, surnames(given), random).make(persons + strangers);
        newcomers.addAll(all.subList(persons, all.size()));
        for (int number = 0; number < strangers; number++) {
            known.add(all.get(random.nextInt(persons)));
        }
        change("ALTER TABLE match_key DROP INDEX match_key_of_file");
        KeysInBulk keys = new KeysInBulk(marsa);
        for (int begin = 0; begin < persons; begin += BATCH) {
            keep(all.subList(begin, Math.min(persons, begin + BATCH)), keys);
        }
        long kept = keys.keep();
        change("ALTER TABLE match_key ADD INDEX match_key_of_file (migrant_id)");
        change("ANALYZE TABLE match_key");
        return kept;
    }

    /** As many of those who are in it. */
    List<Traveller> known() {
        return known;
    }

    /** Those who are not in the register. */
    List<Traveller> newcomers() {
        return newcomers;
    }

    private void keep(List<Traveller> travellers, KeysInBulk keys) {
        JsonMapper json = marsa.getBean(JsonMapper.class);
        Map<MigrantId, Map<String, byte[]>> sealed = new HashMap<>();
        List<Object[]> rows = new ArrayList<>();
        Timestamp now = Timestamp.from(Instant.parse("2026-01-01T00:00:00Z"));
        for (Traveller traveller : travellers) {
            MigrantId person = MigrantId.next();
            OfficeCode office = new OfficeCode(OFFICES.get(random.nextInt(OFFICES.size())));
            Fields fields = traveller.fields();
            keys.add(person, Description.of(fields, office));
            Map<String, byte[]> values = new HashMap<>();
            for (FieldGroup group : fields.given().keySet()) {
                values.put(group.name(), json.writeValueAsBytes(fields.given().get(group)));
            }
            sealed.put(person, values);
            rows.add(new Object[] {person.bytes(), office.value(), now, now});
        }
        marsa.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            marsa.getBean(Vault.class).sealFirst(sealed);
            marsa.getBean(JdbcTemplate.class).batchUpdate("""
                            INSERT INTO migrant (id, version, status, registered_as, office_code, created_at, updated_at)
                            VALUES (?, 0, 'PROVISIONAL', 'NEW', ?, ?, ?)""", rows);
        });
    }

    // As the account that owns the tables: the application's may not change them.
    private void change(String sql) throws SQLException {
        Environment environment = marsa.getEnvironment();
        try (Connection owner = DriverManager.getConnection(
                        environment.getRequiredProperty("spring.datasource.url"),
                        environment.getRequiredProperty("spring.flyway.user"),
                        environment.getRequiredProperty("spring.flyway.password"));
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
