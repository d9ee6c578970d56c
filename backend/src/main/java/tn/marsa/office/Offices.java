package tn.marsa.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.reference.Names;
import tn.marsa.shared.GovernorateCode;
import tn.marsa.shared.OfficeCode;

/** The foreigners' offices, by code. */
@Repository
public class Offices {

    private final JdbcClient jdbc;

    Offices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The office of that code, empty if there is none. */
    public Optional<Office> find(OfficeCode code) {
        return jdbc.sql("SELECT * FROM office WHERE code = ?")
                .param(code.value())
                .query((row, index) -> office(row))
                .optional();
    }

    /** The offices of those codes; a code without an office is left out. */
    public Map<OfficeCode, Office> findAll(Collection<OfficeCode> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT * FROM office WHERE code IN (:codes)")
                .param("codes", codes.stream().map(OfficeCode::value).toList())
                .query((row, index) -> office(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Office::code, Function.identity()));
    }

    /** Every office, in the order of codes. */
    public List<Office> all() {
        return jdbc.sql("SELECT * FROM office ORDER BY code")
                .query((row, index) -> office(row))
                .list();
    }

    /** Up to {@code limit} offices that follow the code, or that begin the list where it is null, in the order of codes. */
    List<Office> after(@Nullable OfficeCode code, OfficeFilter filter, int limit) {
        return jdbc.sql("""
                        SELECT * FROM office
                        WHERE code > :after
                          AND (:governorate IS NULL OR governorate_code = :governorate)
                          AND (:step IS NULL OR step = :step)
                        ORDER BY code LIMIT :limit""")
                .param("after", code == null ? "" : code.value())
                .param("governorate", filter.governorateCode())
                .param("step", filter.stepName())
                .param("limit", limit)
                .query((row, index) -> office(row))
                .list();
    }

    /** How many offices stand at each step, zeros included; of all governorates where it is null. */
    Map<OfficeStep, Integer> countSteps(@Nullable GovernorateCode governorate) {
        Map<OfficeStep, Integer> counts = new EnumMap<>(OfficeStep.class);
        for (OfficeStep step : OfficeStep.values()) {
            counts.put(step, 0);
        }
        jdbc.sql("""
                        SELECT step, COUNT(*) AS offices FROM office
                        WHERE :governorate IS NULL OR governorate_code = :governorate
                        GROUP BY step""")
                .param("governorate", governorate == null ? null : governorate.value())
                .query((row, index) -> counts.put(OfficeStep.valueOf(row.getString("step")), row.getInt("offices")))
                .list();
        return counts;
    }

    private static Office office(ResultSet row) throws SQLException {
        return new Office(
                new OfficeCode(row.getString("code")),
                Names.read(row, "name"),
                Names.read(row, "place"),
                new GovernorateCode(row.getString("governorate_code")),
                OfficeStep.valueOf(row.getString("step")),
                row.getObject("opened_on", LocalDate.class),
                row.getBoolean("planning_data"));
    }
}
