package tn.marsa.statistics.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import tn.marsa.statistics.Measure;

/**
 * The tables that are ready-made: {@code statistics/ready-tables.yaml}.
 *
 * @param tables in the order in which they are listed
 */
@Validated
@ConfigurationProperties("marsa.statistics.ready")
record ReadyTablesProperties(@NotEmpty List<@Valid Table> tables) {

    /**
     * One of them.
     *
     * @param code of its own: capital letters, digits, underscores
     * @param by its axes, in their order
     */
    record Table(
            @NotBlank String code,
            @NotNull ReadyTableGroup group,
            @NotNull Measure measure,
            @NotNull List<Dimension> by,
            @NotNull @Valid Title names) {}

    /** Its name in the three languages. */
    record Title(
            @NotBlank String ar,
            @NotBlank String fr,
            @NotBlank String en) {}
}
