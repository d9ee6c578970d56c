package tn.marsa.statistics.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import tn.marsa.statistics.Granularity;

/**
 * The plan, fixed for years: what every release holds. A change makes other cells, between which a person can be sought.
 *
 * @param nationalities those that stand for themselves, ISO 3166-1 alpha-3: a national stock of 100 or more
 * @param detail what each kind of period is released in
 */
@Validated
@ConfigurationProperties("marsa.statistics.plan")
record PlanProperties(
        @NotEmpty List<String> nationalities, @NotEmpty Map<Granularity, @Valid Detail> detail) {

    /**
     * @param within sets of dimensions: each one of a set, and each two of it, are a table, but two that a whole table divides by sex
     * @param whole tables of three dimensions. What they count by two of the three is no table unless a set holds these two: a total and
     *     all its parts but one are another look at the last one
     */
    record Detail(
            @NotEmpty List<@NotEmpty Set<Dimension>> within,
            @DefaultValue List<@Size(min = 3, max = 3) Set<Dimension>> whole) {}
}
