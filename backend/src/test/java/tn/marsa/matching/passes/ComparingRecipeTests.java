package tn.marsa.matching.passes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tn.marsa.matching.scoring.Weights;

/** The register is looked through anew exactly when files are compared otherwise. */
class ComparingRecipeTests {

    private static final String BORN = "1947-08-23";

    @Test
    void isTheSameAtEachStart() {
        assertThat(ComparingRecipe.with(Weights.current())).isEqualTo(ComparingRecipe.with(Weights.current()));
    }

    @Test
    void isOfTheWeightsVersion() {
        assertThat(ComparingRecipe.with(Weights.current()).weights())
                .isEqualTo(Weights.current().version());
    }

    @Test
    void changesWithTheKeysThatAreMade() {
        assertThat(ComparingRecipe.digest(List.of(ComparingRecipe.specimen("Oualid Slimane", BORN, null))))
                .isNotEqualTo(ComparingRecipe.digest(List.of(ComparingRecipe.specimen("Oualid Soltane", BORN, null))));
    }

    @Test
    void staysTheSameWhereTheKeysDo() {
        assertThat(ComparingRecipe.digest(List.of(ComparingRecipe.specimen("Oualid Slimane", BORN, null))))
                .isEqualTo(ComparingRecipe.digest(List.of(ComparingRecipe.specimen("Walid Slimane", BORN, null))));
    }
}
