package tn.marsa.statistics.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
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
     * @param most how many dimensions a table has at most
     * @param within sets of dimensions: each part of one of them, of at most {@code most} dimensions, is released
     */
    record Detail(@Min(1) @Max(3) int most, @NotEmpty List<@NotEmpty Set<Dimension>> within) {}
}
