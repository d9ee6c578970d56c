package tn.marsa.migrant.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A masked value that comes back as it was shown is no new value: what is kept stays. */
class UnmaskedTests {

    private static final Contact CONTACT = new Contact(null, "12 rue des Orangers", "20123456", "aya@example.com");
    private static final TravelDocument DOCUMENT =
            new TravelDocument(TravelDocumentKind.PASSPORT, "19AF42K7", null, null, null, null);
    private static final OldNumbers OLD_NUMBERS = new OldNumbers("C-4711", "R-0815", "D-2024-17");
    private static final Entry ENTRY = new Entry(null, null, true, VisaKind.LONG_STAY, "V1234567", null);

    static Stream<Arguments> everyMaskedGroup() {
        return Stream.of(CONTACT, DOCUMENT, OLD_NUMBERS, ENTRY).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("everyMaskedGroup")
    void keepsEveryMaskedFieldOfAGroup(Group kept) {
        assertThat(kept.masked()).isNotEqualTo(kept);
        assertThat(kept.masked().unmasked(kept)).isEqualTo(kept);
    }

    @Test
    void keepsTheMaskedFieldsBesideOneThatIsTypedAnew() {
        Contact shown = CONTACT.masked();

        assertThat(new Contact(null, shown.address(), "98765432", shown.email()).unmasked(CONTACT))
                .isEqualTo(new Contact(null, CONTACT.address(), "98765432", CONTACT.email()));
    }

    @Test
    void takesAFieldAwayThatIsLeftOut() {
        assertThat(new OldNumbers(OLD_NUMBERS.masked().card(), null, null).unmasked(OLD_NUMBERS))
                .isEqualTo(new OldNumbers(OLD_NUMBERS.card(), null, null));
    }

    /** Another person's, or an older one: no field takes the mask's character, so it is refused. */
    @Test
    void leavesAMaskOfAnotherValueToBeRefused() {
        assertThat(new OldNumbers("••••••99", null, null).unmasked(OLD_NUMBERS).card())
                .isEqualTo("••••••99");
        assertThat(Characters.LINE.takeAll("••••••99")).isFalse();
        assertThat(Characters.DOCUMENT_NUMBER.takeAll("••••••99")).isFalse();
    }

    @Test
    void leavesGroupsAloneThatWereNotGiven() {
        Fields kept = Fields.of(Map.of(FieldGroup.CONTACT, CONTACT, FieldGroup.ENTRY, ENTRY));
        Fields sentBack = Fields.of(Map.of(FieldGroup.CONTACT, CONTACT.masked()));

        assertThat(sentBack.unmasked(kept)).isEqualTo(Fields.of(Map.of(FieldGroup.CONTACT, CONTACT)));
    }

    @Property
    void neverOverwritesWhateverTheNumber(
            @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 20) String number) {
        TravelDocument kept = new TravelDocument(TravelDocumentKind.PASSPORT, number, null, null, null, null);

        assertThat(kept.masked().unmasked(kept)).isEqualTo(kept);
    }
}
