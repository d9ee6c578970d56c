package tn.marsa.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Before anything else starts: takes the database named by {@code marsa.database.url}, or starts the embedded one.
 *
 * <p>Properties: {@code marsa.database.url}; {@code username} and {@code password} unless the URL has them; {@code owner-username}
 * and {@code owner-password} for the account that migrates, the same as the former if left out. For the embedded server {@code
 * marsa.data} names the folder it lives in and {@code marsa.database.program} where its program is unpacked (the same folder if
 * left out).
 */
final class DatabaseEnvironment implements EnvironmentPostProcessor, Ordered {

    private static final Map<Path, DatabaseConnection> EMBEDDED = new ConcurrentHashMap<>();

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        DatabaseConnection connection = environment.containsProperty("marsa.database.url")
                ? named(environment)
                : EMBEDDED.computeIfAbsent(folder(environment), folder -> embedded(folder, environment));
        environment.getPropertySources().addFirst(new MapPropertySource("marsaDatabase", connection.asProperties()));
    }

    private static Path folder(ConfigurableEnvironment environment) {
        return Path.of(environment.getProperty("marsa.data", ".marsa"))
                .toAbsolutePath()
                .normalize();
    }

    private static DatabaseConnection named(ConfigurableEnvironment environment) {
        String user = environment.getProperty("marsa.database.username", "");
        String password = environment.getProperty("marsa.database.password", "");
        return new DatabaseConnection(
                environment.getRequiredProperty("marsa.database.url"),
                user,
                password,
                environment.getProperty("marsa.database.owner-username", user),
                environment.getProperty("marsa.database.owner-password", password),
                environment.getProperty("marsa.database.maria-db", Boolean.class, false));
    }

    private static DatabaseConnection embedded(Path folder, ConfigurableEnvironment environment) {
        Path data = folder.resolve("database");
        Path program = Path.of(environment.getProperty("marsa.database.program", folder.toString()));
        String password = Secrets.password();
        String ownerPassword = Secrets.password();
        EmbeddedServer server = EmbeddedServer.start(
                ServerProgram.unpackedIn(program.toAbsolutePath().normalize()),
                data,
                accounts(password, ownerPassword));
        SpringApplication.getShutdownHandlers().add(server::stop);
        return new DatabaseConnection(
                "jdbc:mysql://127.0.0.1:" + server.port() + "/marsa?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                "marsa",
                password,
                "marsa_owner",
                ownerPassword,
                true);
    }

    // One statement a line: the server reads its init file so. Grants on the tables follow each migration
    // (TableGrants).
    private static String accounts(String password, String ownerPassword) {
        return """
                CREATE DATABASE IF NOT EXISTS marsa CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
                DELETE FROM mysql.global_priv WHERE User <> 'mariadb.sys';
                FLUSH PRIVILEGES;
                CREATE OR REPLACE USER marsa@'%%' IDENTIFIED BY '%s';
                CREATE OR REPLACE USER marsa_owner@'%%' IDENTIFIED BY '%s';
                GRANT ALL ON marsa.* TO marsa_owner@'%%' WITH GRANT OPTION;
                """.formatted(password, ownerPassword);
    }
}
