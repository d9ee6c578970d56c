package tn.marsa.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demonstration accounts that journeys use, with the passwords that everybody knows. */
public enum Account {
    OFFICER_OF_LA_MARSA("officer.marsa"),
    OFFICER_OF_SFAX("officer.sfax"),
    HEAD_OF_LA_MARSA("supervisor.marsa"),
    ADMINISTRATOR("administrator"),
    OBSERVATORY("observatory.one"),
    AUDITOR("auditor"),
    PARTNER("demo-verifier");

    private static final Path ACCOUNTS = Path.of("../backend/src/main/resources/demo/accounts.csv");

    private final String username;

    Account(String username) {
        this.username = username;
    }

    /** What the person types first. */
    public String username() {
        return username;
    }

    /** The password, read where the demonstration keeps it. */
    public String password() {
        try {
            return Files.readAllLines(ACCOUNTS).stream()
                    .map(line -> line.split(",", -1))
                    .filter(columns -> columns[0].equals(username))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no account " + username))[1];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
