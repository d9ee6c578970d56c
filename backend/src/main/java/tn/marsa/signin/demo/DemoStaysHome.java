package tn.marsa.signin.demo;

import java.net.InetAddress;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to start a demonstration, whose passwords everybody knows, where another machine could reach it. */
@Component
@Profile("demo")
final class DemoStaysHome {

    DemoStaysHome(ServerProperties server) {
        InetAddress address = server.getAddress();
        if (address == null || !address.isLoopbackAddress()) {
            throw new DemoBeyondLoopback(address == null ? "every address" : address.getHostAddress());
        }
    }
}
