package tn.marsa.admin.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The operation documents, {@code operations/<package>/<Name>.graphql}, each read once. */
@Component
class Operations {

    private final Map<String, String> documents = new ConcurrentHashMap<>();

    /**
     * The document of an operation.
     *
     * @param path its path without the ending, for example {@code offices/Offices}
     * @throws UncheckedIOException if there is none
     */
    String document(String path) {
        return documents.computeIfAbsent(path, Operations::read);
    }

    private static String read(String path) {
        try {
            return new ClassPathResource("operations/" + path + ".graphql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
