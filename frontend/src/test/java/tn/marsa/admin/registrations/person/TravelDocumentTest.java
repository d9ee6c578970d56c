package tn.marsa.admin.registrations.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TravelDocumentTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 23);
    private static final TravelDocument PASSPORT =
            new TravelDocument(TravelDocumentKind.PASSPORT, null, null, null, LAST, null);

    @Test
    void isValidOnItsLastDay() {
        assertThat(PASSPORT.isExpired(LAST)).isFalse();
    }

    @Test
    void isExpiredFromTheDayAfter() {
        assertThat(PASSPORT.isExpired(LAST.plusDays(1))).isTrue();
    }

    @Test
    void isNotExpiredAsLongAsNoLastDayIsGiven() {
        assertThat(new TravelDocument(null, null, null, null, null, null).isExpired(LAST))
                .isFalse();
    }
}
