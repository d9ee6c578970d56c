package tn.marsa;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The packages keep to what their {@code package-info} allows. */
class HouseTests {

    @Test
    void packagesUseOnlyWhatTheyMay() {
        ApplicationModules.of(Marsa.class).verify();
    }
}
