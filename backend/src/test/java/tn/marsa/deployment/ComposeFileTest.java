package tn.marsa.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeFileTest {

    private static final ComposeFile COMPOSE = ComposeFile.read();

    static Stream<String> services() {
        return COMPOSE.services();
    }

    static Stream<String> ours() {
        return Stream.of("api", "ui");
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceUsesOnlySecretsAndNetworksThatAreDefined(String service) {
        assertThat(COMPOSE.defined("secrets")).containsAll(COMPOSE.used(service, "secrets"));
        assertThat(COMPOSE.defined("networks")).containsAll(COMPOSE.used(service, "networks"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void aVolumeIsDefinedOrStandsInTheCheckout(String service) {
        assertThat(COMPOSE.lines(service, "volumes"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .allSatisfy(source -> {
                    if (source.startsWith(".")) {
                        assertThat(ComposeFile.FOLDER.resolve(source)).isRegularFile();
                    } else {
                        assertThat(COMPOSE.defined("volumes")).contains(source);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceWaitsOnlyForHealthyOnes(String service) {
        assertThat(COMPOSE.part(service, "depends_on")).allSatisfy((other, condition) -> {
            assertThat(COMPOSE.defined("services")).contains(String.valueOf(other));
            assertThat(condition).asString().isEqualTo("{condition=service_healthy}");
        });
    }

    @Test
    void everySecretIsUsedAndMade() throws Exception {
        assertThat(services().flatMap(service -> COMPOSE.used(service, "secrets").stream()))
                .containsAll(COMPOSE.defined("secrets"));
        assertThat(ComposeFile.FOLDER.resolve("make-secrets")).content().contains(COMPOSE.defined("secrets"));
    }

    @Test
    void theDatabaseIsOutOfReachFromOutside() {
        assertThat(COMPOSE.lines("mysql", "ports")).isEmpty();
        assertThat(COMPOSE.used("mysql", "networks")).containsExactly("database");
        assertThat(COMPOSE.used("ui", "networks")).doesNotContain("database");
    }

    @ParameterizedTest
    @MethodSource("ours")
    void ourPortsListenOnThisMachineAlone(String service) {
        assertThat(COMPOSE.lines(service, "ports"))
                .isNotEmpty()
                .allSatisfy(port -> assertThat(port).startsWith("127.0.0.1:"));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void noPasswordStandsInTheEnvironment(String service) {
        assertThat(COMPOSE.part(service, "environment").keySet())
                .map(String::valueOf)
                .noneMatch(
                        name -> List.of("PASSWORD", "SECRET", "TOKEN").stream().anyMatch(name::contains));
    }
}
