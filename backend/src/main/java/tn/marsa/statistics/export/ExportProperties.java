package tn.marsa.statistics.export;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How exports name themselves.
 *
 * @param agency SDMX's id of whoever maintains the dataflows
 */
@Validated
@ConfigurationProperties("marsa.statistics.export")
record ExportProperties(
        @DefaultValue("TN_ONM") @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z][A-Za-z0-9_-]*)*")
        String agency) {}
