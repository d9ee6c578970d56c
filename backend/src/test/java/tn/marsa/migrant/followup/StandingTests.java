package tn.marsa.migrant.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tn.marsa.migrant.events.CodedAttributes;
import tn.marsa.migrant.events.Departed;
import tn.marsa.migrant.events.FileEvent;
import tn.marsa.migrant.events.ResidenceGranted;
import tn.marsa.migrant.events.Returned;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/** Where somebody stands after validation, and what is told of it. */
class StandingTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final Teller TELLER = new Teller(
            MigrantId.next(), new OfficeCode("1101"), CodedAttributes.NONE, Instant.parse("2026-11-25T10:00:00Z"));

    @Test
    void holdsNothingAtFirst() {
        assertThat(Standing.first(RegisteredAs.NEW).state(TODAY)).isEqualTo(ResidenceState.NONE);
        assertThat(Standing.first(RegisteredAs.EXISTING).state(TODAY)).isEqualTo(ResidenceState.UNRECORDED);
    }

    @Test
    void isValidToTheLastDay() {
        Standing granted = granted(TODAY.minusYears(1), TODAY);

        assertThat(granted.state(TODAY)).isEqualTo(ResidenceState.VALID);
        assertThat(granted.state(TODAY.plusDays(1))).isEqualTo(ResidenceState.EXPIRED);
    }

    @Test
    void tellsNothingOfACardThatWasBroughtAlong() {
        Outcome recorded = Standing.first(RegisteredAs.EXISTING).cardRecorded(TODAY.minusYears(1), TODAY);

        assertThat(recorded.events()).isEmpty();
        assertThat(recorded.standing().state(TODAY)).isEqualTo(ResidenceState.VALID);
    }

    @Test
    void takesAPresumedDepartureBackWhenResidenceIsGranted() {
        Standing presumed = granted(TODAY.minusYears(2), TODAY.minusYears(1))
                .presumedDeparted(TELLER, TODAY.minusMonths(8))
                .standing();

        Outcome renewed = presumed.granted(TELLER, TODAY, TODAY.plusYears(1));

        assertThat(renewed.events()).hasSize(2);
        assertThat(renewed.events().getFirst())
                .isInstanceOfSatisfying(
                        Returned.class, back -> assertThat(back.presumed()).isTrue());
        assertThat(renewed.events().getLast())
                .isInstanceOfSatisfying(
                        ResidenceGranted.class,
                        grant -> assertThat(grant.renewed()).isTrue());
        assertThat(renewed.standing().state(TODAY)).isEqualTo(ResidenceState.VALID);
    }

    @Test
    void goesOnAfterAReturnWithinItsValidityAndNotAfterIt() {
        Standing left = granted(TODAY.minusYears(1), TODAY.minusDays(1))
                .left(TELLER, TODAY.minusMonths(6), true)
                .standing();

        assertThat(left.returned(TELLER, TODAY.minusDays(1)).standing().held()).isTrue();
        assertThat(left.returned(TELLER, TODAY).standing().held()).isFalse();
    }

    @Test
    void tellsOfAReturnWhatBecameOfResidence() {
        Standing left = granted(TODAY.minusYears(1), TODAY.minusDays(1))
                .left(TELLER, TODAY.minusMonths(6), true)
                .standing();
        Standing neverHeld =
                Standing.first(RegisteredAs.NEW).left(TELLER, TODAY, true).standing();

        assertThat(lapsed(left.returned(TELLER, TODAY.minusDays(1)))).isFalse();
        assertThat(lapsed(left.returned(TELLER, TODAY))).isTrue();
        assertThat(lapsed(neverHeld.returned(TELLER, TODAY))).isFalse();
    }

    private static boolean lapsed(Outcome back) {
        return ((Returned) back.events().getFirst()).lapsed();
    }

    @Test
    void leavesNoStockForATime() {
        Outcome away = granted(TODAY.minusYears(1), TODAY).left(TELLER, TODAY, false);

        assertThat(away.events()).isEmpty();
        assertThat(away.standing().isDeparted()).isFalse();
    }

    @Test
    void isNotGrantedToWhoHasLeftForGood() {
        Standing left =
                Standing.first(RegisteredAs.NEW).left(TELLER, TODAY, true).standing();

        assertThatThrownBy(() -> left.granted(TELLER, TODAY, TODAY.plusYears(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Whoever adds the events up has in stock exactly those who hold residence and have not departed. */
    @Property
    void isWhatTheEventsAddUpTo(@ForAll RegisteredAs registeredAs, @ForAll("steps") List<Integer> steps) {
        Standing standing = Standing.first(registeredAs);
        Summed summed = new Summed(registeredAs == RegisteredAs.EXISTING, false);
        for (int step : steps) {
            Outcome outcome = take(step, standing);
            for (FileEvent event : outcome.events()) {
                summed = summed.after(event);
            }
            standing = outcome.standing();
            assertThat(summed.held() && !summed.away()).isEqualTo(standing.held() && !standing.isDeparted());
        }
    }

    /** What somebody knows who hears the events alone. */
    private record Summed(boolean held, boolean away) {

        private Summed after(FileEvent event) {
            return switch (event) {
                case ResidenceGranted granted -> {
                    assertThat(granted.renewed()).isEqualTo(held);
                    yield new Summed(true, away);
                }
                case Returned back -> {
                    assertThat(away).isTrue();
                    yield new Summed(held && !back.lapsed(), false);
                }
                case Departed gone -> new Summed(held, true);
                default -> throw new IllegalArgumentException("No such event is told here");
            };
        }
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(0, 4).list().ofMaxSize(20);
    }

    /** The step, where the rules of the use cases allow it; else nothing. */
    private static Outcome take(int step, Standing standing) {
        if (!isAllowed(step, standing)) {
            return new Outcome(standing, List.of());
        }
        return switch (step) {
            case 0 -> standing.granted(TELLER, TODAY, TODAY.plusYears(1));
            case 1 -> standing.left(TELLER, TODAY, true);
            case 2 -> standing.left(TELLER, TODAY, false);
            case 3 -> standing.presumedDeparted(TELLER, TODAY);
            default -> standing.returned(TELLER, TODAY.plusMonths(6));
        };
    }

    private static boolean isAllowed(int step, Standing standing) {
        boolean gone = standing.left() == Departure.FOR_GOOD;
        return switch (step) {
            case 0, 1 -> !gone;
            case 2 -> standing.left() == null;
            case 3 -> standing.validUntil() != null && !standing.isDeparted();
            default -> gone || standing.left() == Departure.FOR_A_TIME;
        };
    }

    private static Standing granted(LocalDate from, LocalDate until) {
        return Standing.first(RegisteredAs.NEW).granted(TELLER, from, until).standing();
    }
}
