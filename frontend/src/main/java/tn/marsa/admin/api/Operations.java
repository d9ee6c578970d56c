package tn.marsa.admin.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The operation documents, {@code operations/<package>/<Name>.graphql}, each read once. A fragment that one of them spreads
 * stands in {@code operations/<package>/fragments/<Name>.graphql} and is put behind it.
 */
@Component
class Operations {

    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.\\s*(?!on\\b)([A-Za-z_][A-Za-z_0-9]*)");

    private final Map<String, String> documents = new ConcurrentHashMap<>();

    /**
     * The document of an operation, complete with the fragments that it uses.
     *
     * @param path its path without the ending, for example {@code offices/Offices}
     * @throws UncheckedIOException if it, or one of its fragments, is missing
     */
    String document(String path) {
        return documents.computeIfAbsent(path, Operations::complete);
    }

    private static String complete(String path) {
        var fragments = new LinkedHashMap<String, String>();
        String document = read(path);
        gather(document, path.substring(0, path.lastIndexOf('/') + 1) + "fragments/", fragments);
        return document + String.join("", fragments.values());
    }

    private static void gather(String text, String folder, Map<String, String> fragments) {
        SPREAD.matcher(text).results().map(spread -> spread.group(1)).forEach(name -> {
            if (!fragments.containsKey(name)) {
                String fragment = read(folder + name);
                fragments.put(name, fragment);
                gather(fragment, folder, fragments);
            }
        });
    }

    private static String read(String path) {
        try {
            return new ClassPathResource("operations/" + path + ".graphql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
