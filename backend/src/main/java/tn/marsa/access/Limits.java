package tn.marsa.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much anybody may ask, and how often: docs/limits.md.
 *
 * @param document what a GraphQL document may hold
 * @param body what a request's body may be
 * @param rates how often somebody may come
 */
@Validated
@ConfigurationProperties("marsa.limits")
public record Limits(
        @Valid @DefaultValue Document document,
        @Valid @DefaultValue Body body,
        @Valid @DefaultValue Rates rates) {

    /**
     * A document; all but the first three counted with each fragment written out wherever it is spread, rows with their arguments too.
     *
     * @param characters its length
     * @param tokens names, numbers, texts and signs
     * @param blanks runs of blanks, commas and comments
     * @param depth fields inside fields
     * @param fields all of them
     * @param aliases fields under another name
     * @param directives on fields and fragments
     * @param rows of all pages, those of a page in a page once for each row around it
     */
    public record Document(
            @Positive @DefaultValue("20000") int characters,
            @Positive @DefaultValue("4000") int tokens,
            @Positive @DefaultValue("10000") int blanks,
            @Positive @DefaultValue("20") int depth,
            @Positive @DefaultValue("1000") int fields,
            @Positive @DefaultValue("50") int aliases,
            @Positive @DefaultValue("50") int directives,
            @Positive @DefaultValue("20000") int rows) {}

    /**
     * A body.
     *
     * @param size its length, counted as it is read
     * @param depth objects and lists inside each other
     * @param time how long it may take to arrive
     */
    public record Body(
            @NotNull @DefaultValue("256KB") DataSize size,
            @Positive @DefaultValue("20") int depth,
            @NotNull @DefaultValue("10s") Duration time) {}

    /**
     * Rates: what may come at once, and how much more each minute. Those of addresses leave room for an office of 25 behind one.
     *
     * @param requestsAtOnce of one caller
     * @param mutationsAtOnce of one caller, each field of a request counted
     * @param refusedAtOnce of one address: requests without a token that holds
     * @param signInsAtOnce of one address: passwords tried
     */
    public record Rates(
            @Positive @DefaultValue("600") int requestsAtOnce,
            @Positive @DefaultValue("1200") int requestsAMinute,
            @Positive @DefaultValue("200") int mutationsAtOnce,
            @Positive @DefaultValue("300") int mutationsAMinute,
            @Positive @DefaultValue("100") int refusedAtOnce,
            @Positive @DefaultValue("100") int refusedAMinute,
            @Positive @DefaultValue("60") int signInsAtOnce,
            @Positive @DefaultValue("60") int signInsAMinute) {}
}
