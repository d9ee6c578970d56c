package tn.marsa.migrant.merging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.migrant.fields.FieldGroup;

/** One file as the law has it: one value for each of four choices, two of them of one group, and whether another stands for it. */
final class ModelFile {

    private static final Map<FieldChoice, List<String>> VALUES = new EnumMap<>(Map.of(
            FieldChoice.ADDRESS, List.of("TN-11", "TN-12", "TN-13"),
            FieldChoice.INTENDED_STAY, List.of("24", "36", "12"),
            FieldChoice.EDUCATION, List.of("5", "6", "7"),
            FieldChoice.OCCUPATION, List.of("5", "2", "7")));

    static final List<FieldChoice> CHOICES = List.copyOf(VALUES.keySet());
    static final int EACH = 3;

    private final String identifier;
    private final Map<FieldChoice, String> values = new EnumMap<>(FieldChoice.class);
    private boolean moved;
    private @Nullable ModelFile survivor;

    ModelFile(String identifier) {
        this.identifier = identifier;
        CHOICES.forEach(choice -> values.put(choice, value(choice, 0)));
    }

    static String value(FieldChoice choice, int which) {
        return VALUES.getOrDefault(choice, List.of()).get(which);
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

    String value(FieldChoice choice) {
        return values.getOrDefault(choice, "");
    }

    void give(FieldChoice choice, String value) {
        values.put(choice, value);
    }

    void move(String governorate) {
        give(FieldChoice.ADDRESS, governorate);
        moved = true;
    }

    /** The group of a choice, as a correction gives it. */
    Map<String, Object> input(FieldGroup group) {
        return switch (group) {
            case CONTACT -> contact(value(FieldChoice.ADDRESS));
            case RESIDENCE ->
                Map.of("ground", "SALARIED_WORK", "intendedMonths", Integer.parseInt(value(FieldChoice.INTENDED_STAY)));
            default ->
                Map.of(
                        "education",
                        value(FieldChoice.EDUCATION),
                        "activity",
                        "EMPLOYED",
                        "occupation",
                        value(FieldChoice.OCCUPATION),
                        "employerOrSchool",
                        "Atelier du Lac");
        };
    }

    static Map<String, Object> contact(String governorate) {
        return Map.of(
                "governorate",
                governorate,
                "address",
                address(governorate),
                "phone",
                "20123456",
                "email",
                "aya.koffi@example.com");
    }

    static String address(String governorate) {
        return "12 rue des Orangers, " + governorate;
    }

    /** What the law foretells: the state, where the number leads, what the row says, what is shown, what is counted. */
    List<String> foretold() {
        String kept = String.join(" ", values.values());
        if (!stands()) {
            return List.of(
                    "MERGED",
                    root().identifier,
                    kept,
                    String.join(" ", root().values.values()),
                    "");
        }
        return List.of("ACTIVE", identifier, kept, kept, moved ? "" : kept);
    }

    private ModelFile root() {
        return survivor == null ? this : survivor.root();
    }

    /** The same of the register. Of a person who moved the figures tell two things: they are not looked at. */
    List<String> found(MergeDesk desk, JdbcClient jdbc) {
        GraphQlTester.Response read = desk.read(identifier);
        List<String> found = new ArrayList<>();
        found.add(one(jdbc, "SELECT status FROM migrant WHERE identifier = ?"));
        found.add(read.path("migrant.identifier").entity(String.class).get());
        found.add(one(jdbc, """
                SELECT CONCAT_WS(' ', intended_months, governorate, education, occupation)
                FROM migrant WHERE identifier = ?"""));
        found.add("%s %s %s %s"
                .formatted(
                        read.path("migrant.residence.intendedMonths")
                                .entity(Integer.class)
                                .get(),
                        read.path("migrant.contact.governorate")
                                .entity(String.class)
                                .get(),
                        read.path("migrant.work.education").entity(String.class).get(),
                        read.path("migrant.work.occupation")
                                .entity(String.class)
                                .get()));
        found.add(moved && stands() ? "" : counted(jdbc));
        return found;
    }

    private String counted(JdbcClient jdbc) {
        return String.join(
                ", ", jdbc.sql("""
                        SELECT CONCAT_WS(' ', intended_months, governorate, education, occupation)
                        FROM fact JOIN unique_identifier USING (migrant_id) WHERE value = ? AND kind = 'REGISTRATION'
                        GROUP BY intended_months, governorate, education, occupation HAVING SUM(flow_count) <> 0""").param(identifier).query(String.class).list());
    }

    private String one(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).param(identifier).query(String.class).single();
    }
}
