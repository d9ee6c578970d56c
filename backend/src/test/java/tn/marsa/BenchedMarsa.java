package tn.marsa;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The API as benches run it: on a free port, with the embedded database, empty and of the bench's own. */
public final class BenchedMarsa {

    private BenchedMarsa() {}

    /**
     * Starts it; closing the context ends it, the database with it.
     *
     * @param name of the bench, and of the folder under {@code backend/target/bench} that keeps its data
     * @param besides components of the bench that the API is to have too
     */
    public static ConfigurableApplicationContext start(String name, Class<?>... besides) {
        Path target = Path.of("target");
        SpringApplication marsa = new SpringApplication(Marsa.class);
        marsa.addPrimarySources(List.of(besides));
        return marsa.run(
                "--server.port=0",
                "--logging.level.root=warn",
                "--spring.main.log-startup-info=false",
                // A bench asks as fast as it can in the names of a few.
                "--marsa.limits.rates.requests-at-once=1000000000",
                "--marsa.limits.rates.mutations-at-once=1000000000",
                "--marsa.data=" + target.resolve("bench").resolve(name),
                "--marsa.database.program=" + target.resolve("mariadb"),
                "--marsa.database.fresh=true");
    }
}
