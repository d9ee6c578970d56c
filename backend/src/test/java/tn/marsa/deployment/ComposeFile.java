package tn.marsa.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code docker/compose.yaml} as a tree of maps and lists; short and long notations read alike. */
record ComposeFile(Map<?, ?> root) {

    static final Path FOLDER = Path.of("..", "docker");

    static ComposeFile read() {
        try (var file = Files.newBufferedReader(FOLDER.resolve("compose.yaml"))) {
            return new ComposeFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The names defined at the top under a heading, for example {@code secrets}. */
    Set<String> defined(String heading) {
        return Set.copyOf(names(root.get(heading)));
    }

    /** The names one service uses under a heading. */
    List<String> used(String service, String heading) {
        return names(service(service).get(heading));
    }

    /** The part a service has under a heading, as map; empty if it has none. */
    Map<?, ?> part(String service, String heading) {
        return part(service(service), heading);
    }

    /** The lines a service has under a heading, as they are written. */
    List<String> lines(String service, String heading) {
        return service(service).get(heading) instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of();
    }

    Stream<String> services() {
        return defined("services").stream().sorted();
    }

    private Map<?, ?> service(String name) {
        return part(part(root, "services"), name);
    }

    private static Map<?, ?> part(Map<?, ?> whole, String heading) {
        return whole.get(heading) instanceof Map<?, ?> part ? part : Map.of();
    }

    private static List<String> names(@Nullable Object part) {
        return switch (part) {
            case Map<?, ?> map -> map.keySet().stream().map(String::valueOf).toList();
            case List<?> list ->
                list.stream()
                        .map(entry -> entry instanceof Map<?, ?> named ? named.get("source") : entry)
                        .map(String::valueOf)
                        .toList();
            case null, default -> List.of();
        };
    }
}
