package tn.marsa.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The operation documents, {@code graphql/operations/<package>/<Name>.graphql}, each read once. A fragment that one of them spreads
 * stands in {@code graphql/operations/<package>/fragments/<Name>.graphql}, or in that of {@code shared} if several packages spread it,
 * and is put behind it.
 */
public final class Operations {

    private static final String FOLDER = "graphql/operations/";
    private static final String SHARED = "shared/fragments/";
    private static final String ENDING = ".graphql";
    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.\\s*(?!on\\b)([A-Za-z_][A-Za-z_0-9]*)");

    private final Map<String, Operation> read = new ConcurrentHashMap<>();

    /**
     * An operation.
     *
     * @param path of its document without the ending, for example {@code offices/Offices}
     * @throws UncheckedIOException if it, or one of its fragments, is missing
     */
    public Operation get(String path) {
        return read.computeIfAbsent(path, Operations::complete);
    }

    /** All there are, by path. */
    public SortedMap<String, Operation> all() {
        SortedMap<String, Operation> all = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "*/*" + ENDING)) {
                String place = file.getURL().getPath();
                String path = place.substring(place.lastIndexOf(FOLDER) + FOLDER.length());
                all.computeIfAbsent(path.substring(0, path.length() - ENDING.length()), this::get);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private static Operation complete(String path) {
        var fragments = new LinkedHashMap<String, String>();
        String document = text(path);
        int name = path.lastIndexOf('/') + 1;
        gather(document, path.substring(0, name) + "fragments/", fragments);
        return new Operation(path.substring(name), document + String.join("", fragments.values()));
    }

    private static void gather(String text, String folder, Map<String, String> fragments) {
        SPREAD.matcher(text).results().map(spread -> spread.group(1)).forEach(name -> {
            if (!fragments.containsKey(name)) {
                String fragment = text((exists(folder + name) ? folder : SHARED) + name);
                fragments.put(name, fragment);
                gather(fragment, folder, fragments);
            }
        });
    }

    private static boolean exists(String path) {
        return file(path).exists();
    }

    private static ClassPathResource file(String path) {
        return new ClassPathResource(FOLDER + path + ENDING);
    }

    private static String text(String path) {
        try {
            return file(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
