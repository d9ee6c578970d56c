package tn.marsa.database;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the database is reached.
 *
 * @param url a Connector/J address with the database's name, for example {@code jdbc:mysql://db:3306/marsa}
 * @param user the account of the application; empty where the URL names it
 * @param owner the account that migrates and owns the tables; may be the same as {@code user}
 * @param mariaDb true if the server is MariaDB, which Hibernate must be told
 */
record DatabaseConnection(
        String url, String user, String password, String owner, String ownerPassword, boolean mariaDb) {

    // Instants are UTC on both sides; statements are prepared on the server and kept; batches travel as one. Before
    // each
    // change the driver would ask whether the session is read-only: nobody sets that behind its back.
    private static final Map<String, String> ALWAYS = Map.of(
            "connectionTimeZone", "UTC",
            "forceConnectionTimeZoneToSession", "true",
            "characterEncoding", "UTF-8",
            "useServerPrepStmts", "true",
            "cachePrepStmts", "true",
            "prepStmtCacheSize", "250",
            "prepStmtCacheSqlLimit", "4096",
            "rewriteBatchedStatements", "true",
            "useLocalSessionState", "true");

    /** The Spring properties that say the same. */
    Map<String, Object> asProperties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("spring.datasource.url", fullUrl());
        if (!user.isEmpty()) {
            properties.put("spring.datasource.username", user);
            properties.put("spring.datasource.password", password);
        }
        if (!owner.equals(user)) {
            properties.put("spring.flyway.url", fullUrl());
            properties.put("spring.flyway.user", owner);
            properties.put("spring.flyway.password", ownerPassword);
        }
        if (mariaDb) {
            properties.put("spring.jpa.database-platform", "org.hibernate.dialect.MariaDBDialect");
        }
        return properties;
    }

    private String fullUrl() {
        StringBuilder full = new StringBuilder(url);
        ALWAYS.forEach((name, value) -> append(full, name, value));
        if (mariaDb) {
            append(full, "useInformationSchema", "false");
        }
        return full.toString();
    }

    private static void append(StringBuilder url, String name, String value) {
        if (url.indexOf(name + "=") < 0) {
            url.append(url.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(value);
        }
    }
}
