package tn.marsa.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/** A synthetic population is a register like any other: whole, sealed, in the trail. Nobody else's register takes it. */
@PopulatedMarsaTest
@TestMethodOrder(OrderAnnotation.class)
class FillRegisterTests {

    private final FilledRegister register;
    private final FillRegister fillRegister;
    private final ApiCallers callers;
    private final JdbcClient jdbc;

    FillRegisterTests(
            @Autowired FilledRegister register,
            @Autowired FillRegister fillRegister,
            @Autowired ApiCallers callers,
            @Autowired JdbcClient jdbc) {
        this.register = register;
        this.fillRegister = fillRegister;
        this.callers = callers;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void fill() {
        register.filled();
    }

    @Test
    void makesEachPersonWhole() {
        int persons = register.persons();

        assertThat(count("migrant WHERE status = 'ACTIVE'")).isEqualTo(persons);
        assertThat(count("registration WHERE state = 'VALIDATED'")).isEqualTo(persons);
        assertThat(count("unique_identifier JOIN migrant ON identifier = value WHERE value LIKE '9%'"))
                .isEqualTo(persons);
        assertThat(count("person_key")).isEqualTo(persons);
        assertThat(count("sealed_value WHERE group_name = 'NAMES'")).isEqualTo(persons);
        assertThat(count("trail WHERE detail = 'SYNTHETIC 7' AND action = 'WRITE'"))
                .isEqualTo(persons);
        assertThat(count("trail WHERE detail = 'SYNTHETIC 7' AND action = 'IDENTIFIER_ISSUED'"))
                .isEqualTo(persons);
        assertThat(count("fact WHERE kind = 'REGISTRATION'")).isEqualTo(persons);
    }

    @Test
    void goesOnFromWhereItWas() {
        int persons = register.persons();

        assertThat(fillRegister.fill(persons + 3, FilledRegister.SEED, filled -> {}))
                .isEqualTo(3);
        assertThat(fillRegister.fill(persons + 3, FilledRegister.SEED, filled -> {}))
                .isZero();
        assertThat(register.persons()).isEqualTo(persons + 3);
    }

    @Test
    void takesNoOtherSeed() {
        assertThatThrownBy(() -> fillRegister.fill(register.persons() + 1, 8, filled -> {}))
                .isInstanceOf(NotSynthetic.class);
    }

    @Test
    void countsTheStockThatTheFilesHave() {
        assertThat(count("""
                (SELECT migrant_id FROM fact GROUP BY migrant_id HAVING SUM(stock_change) = 1) AS there""")).isEqualTo(count("""
                        residence_standing WHERE held AND (left_as IS NULL OR left_as = 'FOR_A_TIME')"""));
        assertThat(count("""
                (SELECT migrant_id FROM fact GROUP BY migrant_id HAVING SUM(stock_change) NOT IN (0, 1)) AS wrong""")).isZero();
    }

    @Test
    void opensAsAnyFileDoes() {
        String identifier = jdbc.sql("""
                        SELECT identifier FROM migrant JOIN rectification ON migrant_id = migrant.id
                        WHERE office_code = '1101' AND why = 'MOVED' ORDER BY identifier LIMIT 1""").query(String.class).single();
        ApiCaller officer = callers.join(Role.OFFICER, "1101");

        var answer =
                officer.api().document("""
                        query($identifier: UniqueIdentifier!) { migrant(identifier: $identifier) { ... on Migrant {
                            names { surname } followUp { steps { kind } } } } }""").variable("identifier", identifier).execute();

        answer.path("migrant.names.surname")
                .entity(String.class)
                .satisfies(surname -> assertThat(surname).isNotBlank());
        answer.path("migrant.followUp.steps[*].kind").entityList(String.class).contains("MOVED");
    }

    @Test
    void leavesNoTextOfAPersonInClear() {
        assertThat(columnsWith("SYNTHETIC 7")).containsExactly("trail.detail");
        for (String text :
                List.of("Spécimen", "example.org", "Coulibaly", "كوليبالي", "\"SP0", "\"card\":\"SPECIMEN")) {
            assertThat(columnsWith(text)).as(text).isEmpty();
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void goesIntoNoRegisterThatHasOthers() {
        Registered.in("1101", callers);

        assertThatThrownBy(() -> fillRegister.fill(register.persons() + 1, FilledRegister.SEED, filled -> {}))
                .isInstanceOf(NotSynthetic.class);
    }

    private int count(String what) {
        return jdbc.sql("SELECT COUNT(*) FROM " + what).query(Integer.class).single();
    }

    private List<String> columnsWith(String text) {
        List<String> found = new ArrayList<>();
        jdbc.sql("""
                        SELECT table_name, column_name FROM information_schema.columns
                        WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position""").query(row -> {
            if (has(row.getString(1), row.getString(2), text)) {
                found.add(row.getString(1) + "." + row.getString(2));
            }
        });
        return found;
    }

    private boolean has(String table, String column, String text) {
        return jdbc.sql("SELECT COUNT(*) FROM `%s` WHERE INSTR(CAST(`%s` AS BINARY), ?) > 0".formatted(table, column))
                        .param(text.getBytes(StandardCharsets.UTF_8))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
