package tn.marsa.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class IdentifierConfigurationTests {

    private final IdentifierConfiguration configuration = new IdentifierConfiguration();
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void issuesFromTheSpaceThatIsConfigured() {
        assertThat(configuration.numberSpace(properties(1), environment)).isEqualTo(NumberSpace.REAL);
        assertThat(configuration.numberSpace(properties(9), environment)).isEqualTo(NumberSpace.SPECIMEN);
    }

    @Test
    void aDemonstrationIssuesSpecimens() {
        environment.setActiveProfiles("demo");

        assertThat(configuration.numberSpace(properties(9), environment)).isEqualTo(NumberSpace.SPECIMEN);
    }

    @Test
    void refusesToStartADemonstrationThatIssuesRealNumbers() {
        environment.setActiveProfiles("demo");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> configuration.numberSpace(properties(1), environment))
                .withMessageContaining("marsa.identifier.space must be 9");
    }

    @Test
    void refusesASpaceThatDoesNotExist() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> configuration.numberSpace(properties(0), environment));
    }

    private static IdentifierProperties properties(int space) {
        return new IdentifierProperties(space, 1000, 20);
    }
}
