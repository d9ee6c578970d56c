package tn.marsa.identifier;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this installation issues identifiers.
 *
 * @param space first digit of the numbers: 1 for persons, 9 for specimens
 * @param leaseSize how many counters are leased at a time; as many are lost at most when the application ends
 * @param missesAMinute how many unknown identifiers one caller may ask for in a minute before being told to wait
 */
@Validated
@ConfigurationProperties("marsa.identifier")
record IdentifierProperties(
        @DefaultValue("1") int space,
        @DefaultValue("1000") @Min(1) @Max(100_000) int leaseSize,
        @DefaultValue("20") @Min(1) int missesAMinute) {

    /** The space named by the digit; refuses a digit that is none with {@link IllegalArgumentException}. */
    NumberSpace numberSpace() {
        return NumberSpace.ofDigit(space)
                .orElseThrow(() -> new IllegalArgumentException("marsa.identifier.space is 1 or 9, not " + space));
    }
}
