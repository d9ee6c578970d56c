package tn.marsa.matching.contact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** An address is taken apart as far as it can be. */
class AddressTests {

    @Test
    void findsTheHouse() {
        assertThat(Address.of("12, rue de Marseille, 1001 Tunis").house()).isEqualTo("12");
    }

    @Test
    void findsThePostcodeWhereverItStands() {
        assertThat(Address.of("12, rue de Marseille, 1001 Tunis").postcode()).isEqualTo("1001");
    }

    @Test
    void leavesOutKindsOfStreets() {
        assertThat(Address.of("12, rue de Marseille, 1001 Tunis").words()).containsExactly("marseille", "tunis");
    }

    @Test
    void aTownIsNoStreet() {
        assertThat(Address.of("12, rue de Marseille, 1001 Tunis").streets()).containsExactly("marseille");
    }

    @Test
    void withoutPartsAnyWordMayBeTheStreet() {
        assertThat(Address.of("12 rue de Marseille Tunis").streets()).containsExactly("marseille", "tunis");
    }

    @Test
    void readsArabicDigits() {
        assertThat(Address.of("١٢ نهج مرسيليا").house()).isEqualTo("12");
    }

    @Test
    void aPostcodeIsNoHouse() {
        assertThat(Address.of("La Marsa 2070").house()).isNull();
    }

    @Property
    void neverFails(@ForAll String typed) {
        assertThat(Address.of(typed).words()).hasSizeLessThanOrEqualTo(20);
    }
}
