package tn.marsa.signin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class DemoStaysHomeTests {

    private final ApplicationContextRunner demo = new ApplicationContextRunner()
            .withUserConfiguration(Guarded.class)
            .withPropertyValues("spring.profiles.active=demo");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void startsOnLoopback(String address) {
        demo.withPropertyValues("server.address=" + address)
                .run(marsa -> assertThat(marsa).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", ""})
    void refusesToStartBeyondIt(String address) {
        demo.withPropertyValues("server.address=" + address)
                .run(marsa -> assertThat(marsa).getFailure().rootCause().isInstanceOf(DemoBeyondLoopback.class));
    }

    @Configuration
    @EnableConfigurationProperties(ServerProperties.class)
    @Import(DemoStaysHome.class)
    static class Guarded {}
}
