package tn.marsa.migrant.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One file as the law has it: one value for each of three groups, and whether another stands for it. */
final class ModelFile {

    static final List<String> GROUPS = List.of("CONTACT", "RESIDENCE", "WORK");
    static final List<List<String>> VALUES =
            List.of(List.of("TN-11", "24", "5"), List.of("TN-12", "36", "6"), List.of("TN-13", "12", "7"));

    private final String identifier;
    private final Map<String, String> values = new TreeMap<>();
    private @Nullable ModelFile survivor;

    ModelFile(String identifier) {
        this.identifier = identifier;
        GROUPS.forEach(group -> values.put(group, value(group, 0)));
    }

    String identifier() {
        return identifier;
    }

    boolean stands() {
        return survivor == null;
    }

    @Nullable ModelFile survivor() {
        return survivor;
    }

    void mergeInto(@Nullable ModelFile other) {
        survivor = other;
    }

    String value(String group) {
        return values.getOrDefault(group, "");
    }

    void give(String group, String value) {
        values.put(group, value);
    }

    static String value(String group, int which) {
        return VALUES.get(which).get(GROUPS.indexOf(group));
    }

    static List<String> someGroups(Random random) {
        return GROUPS.stream().filter(group -> random.nextBoolean()).toList();
    }

    /** The name of a group in the input of a correction. */
    static String field(String group) {
        return group.toLowerCase(Locale.ROOT);
    }

    static Map<String, Object> input(String group, String value) {
        return switch (group) {
            case "CONTACT" ->
                Map.of(
                        "governorate", value,
                        "address", "12 rue des Orangers",
                        "phone", "20123456",
                        "email", "aya.koffi@example.com");
            case "RESIDENCE" -> Map.of("ground", "SALARIED_WORK", "intendedMonths", Integer.parseInt(value));
            default -> Map.of("education", value, "activity", "EMPLOYED", "occupation", "5");
        };
    }

    /** What the law foretells: the state, where the number leads, what the row says, what is shown, what is counted. */
    List<String> foretold() {
        String kept = String.join(" ", values.values());
        return stands()
                ? List.of("ACTIVE", identifier, kept, kept, kept)
                : List.of(
                        "MERGED",
                        root().identifier,
                        kept,
                        String.join(" ", root().values.values()));
    }

    private ModelFile root() {
        return survivor == null ? this : survivor.root();
    }

    /** The same of the register. */
    List<String> found(MergeDesk desk, JdbcClient jdbc) {
        GraphQlTester.Response read = desk.read(identifier);
        List<String> found = new ArrayList<>();
        found.add(one(jdbc, "SELECT status FROM migrant WHERE identifier = ?"));
        found.add(read.path("migrant.identifier").entity(String.class).get());
        found.add(one(jdbc, """
                SELECT CONCAT_WS(' ', governorate, intended_months, education) FROM migrant WHERE identifier = ?"""));
        found.add(read.path("migrant.contact.governorate").entity(String.class).get() + " "
                + read.path("migrant.residence.intendedMonths")
                        .entity(Integer.class)
                        .get()
                + " " + read.path("migrant.work.education").entity(String.class).get());
        found.addAll(jdbc.sql("""
                        SELECT CONCAT_WS(' ', governorate, intended_months, education)
                        FROM fact JOIN unique_identifier USING (migrant_id) WHERE value = ? AND kind = 'REGISTRATION'
                        GROUP BY governorate, intended_months, education HAVING SUM(flow_count) <> 0""")
                .param(identifier)
                .query((row, number) -> row.getString(1))
                .list());
        return found;
    }

    private String one(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).param(identifier).query(String.class).single();
    }
}
