package tn.marsa.population;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.BenchedMarsa;
import tn.marsa.CpuTime;
import tn.marsa.bench.Server;

/** How fast a synthetic population is written: whole persons, each with files, keys, trail, identifier, follow-up and facts. */
final class PopulationBench {

    private static final int WARM_UP = 1_000;

    private static final String MEASURED = """
            Whole persons of a synthetic population, after %d to warm up, on %d cores. The server is %s. CPU time is that of the API
            and of the database.""";

    private PopulationBench() {}

    /** Takes {@code --persons 20000}. */
    static void main(String[] arguments) {
        int persons =
                arguments.length == 2 && arguments[0].equals("--persons") ? Integer.parseInt(arguments[1]) : 20_000;
        System.setProperty("spring.profiles.active", "demo");
        System.setProperty("server.address", "127.0.0.1");
        try (ConfigurableApplicationContext marsa = BenchedMarsa.start("population")) {
            print(
                    MEASURED,
                    WARM_UP,
                    Runtime.getRuntime().availableProcessors(),
                    new Server(marsa.getBean(JdbcClient.class)).configuration());
            FillRegister register = marsa.getBean(FillRegister.class);
            register.fill(WARM_UP, 1, filled -> {});
            CpuTime begun = CpuTime.spent();
            long started = System.nanoTime();
            int added = register.fill(WARM_UP + persons, 1, filled -> {});
            double seconds = Duration.ofNanos(System.nanoTime() - started).toMillis() / 1e3;
            CpuTime spent = CpuTime.spent().since(begun);
            print(
                    "population persons=%d seconds=%.1f per_second=%.0f cpu_ms=%.2f database_cpu_ms=%.2f",
                    added,
                    seconds,
                    added / seconds,
                    spent.seconds() * 1e3 / added,
                    spent.database().toNanos() / 1e6 / added);
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
