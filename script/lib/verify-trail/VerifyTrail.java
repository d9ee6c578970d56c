import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Says whether an export of Marsa's trail is what was signed. It needs a JDK (22 or newer) and nothing else, no server and no library:
 *
 * <pre>java VerifyTrail.java EXPORT --key FILE --checkpoint FILE [--earlier FILE ...]</pre>
 *
 * <p>Read on in {@link Verification}, which does it; {@link Row}, {@link Tree}, {@link VerifierKey} and {@link Checkpoint} are the four
 * things that it stands on; {@link SelfTest} shows what it catches. Ends with 0 if the trail is whole, 1 if not, 2 if called wrongly.
 */
class VerifyTrail {

    private Path export;
    private Path key;
    private Path checkpoint;
    private final List<Path> earlier = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        if (List.of(arguments).equals(List.of("--self-test"))) {
            System.exit(new SelfTest().run());
        }
        VerifyTrail command = new VerifyTrail();
        try {
            command.read(List.of(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println("verify-trail: " + wrong.getMessage());
            System.exit(2);
        }
        System.exit(command.run());
    }

    private void read(List<String> arguments) {
        String option = "";
        for (String argument : arguments) {
            switch (option) {
                case "--key" -> key = file(argument);
                case "--checkpoint" -> checkpoint = file(argument);
                case "--earlier" -> earlier.add(file(argument));
                default -> {
                    if (!argument.startsWith("--")) {
                        export = file(argument);
                    }
                }
            }
            option = isOption(argument) ? argument : "";
        }
        if (export == null || key == null || checkpoint == null || !option.isEmpty()) {
            throw new IllegalArgumentException("takes EXPORT --key FILE --checkpoint FILE [--earlier FILE ...]");
        }
    }

    private static boolean isOption(String argument) {
        if (argument.startsWith("--") && !List.of("--key", "--checkpoint", "--earlier").contains(argument)) {
            throw new IllegalArgumentException(argument + " is no option");
        }
        return argument.startsWith("--");
    }

    private static Path file(String name) {
        if (!Files.isReadable(Path.of(name))) {
            throw new IllegalArgumentException("cannot read " + name);
        }
        return Path.of(name);
    }

    private int run() throws IOException {
        try {
            VerifierKey trusted = VerifierKey.parse(Files.readString(key));
            Checkpoint last = Checkpoint.read(checkpoint, trusted);
            List<Checkpoint> before = new ArrayList<>();
            for (Path file : earlier) {
                before.add(Checkpoint.read(file, trusted));
            }
            Verification verification = new Verification(last, before);
            long rows = verification.of(export);
            System.out.printf("The first %d rows are those that were signed.%n", last.size());
            if (verification.withheld() > 0) {
                System.out.printf(
                        "Withheld from whoever took this export, at their place and unchanged: %d.%n",
                        verification.withheld());
            }
            System.out.printf(
                    "The limit of this proof: the rows that follow (%d), and what else was done since that checkpoint"
                            + " (a minute at most).%n",
                    rows - last.size());
            System.out.printf("trail whole rows=%d checkpoint=%d%n", rows, last.size());
            return 0;
        } catch (Tampering found) {
            System.out.printf("trail tampered: %s%n", found.getMessage());
            return 1;
        }
    }
}
