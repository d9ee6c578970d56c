package tn.marsa.reference;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Code;

/** In which part of the world each country lies, UN M49. Read once, at start, like the code lists. */
@Component
public class Areas {

    private final Map<Code, Area> byCountry;

    Areas(JdbcClient jdbc) {
        byCountry = jdbc
                .sql("SELECT alpha3, m49_region, m49_subregion FROM country WHERE m49_subregion IS NOT NULL")
                .query((row, index) -> Map.entry(
                        new Code(row.getString("alpha3")),
                        new Area(row.getString("m49_region"), row.getString("m49_subregion"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Of a country, ISO 3166-1 alpha-3; empty where M49 places it nowhere or the list has no such country. */
    public Optional<Area> of(Code country) {
        return Optional.ofNullable(byCountry.get(country));
    }
}
