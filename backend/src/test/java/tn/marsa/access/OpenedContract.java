package tn.marsa.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The contract as if each of its marks were wrong: everything is visible to everyone. */
final class OpenedContract {

    private OpenedContract() {}

    /** Writes it into a folder; answers where, as {@code spring.graphql.schema.locations} takes it. */
    static String in(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Resource part :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/**/*.graphqls")) {
                String opened = part.getContentAsString(StandardCharsets.UTF_8)
                        .replaceAll("@visibleTo\\(roles: \\[[A-Z, ]+]\\)", "@visibleTo(roles: [EVERYONE])");
                Files.writeString(folder.resolve(String.valueOf(part.getFilename())), opened);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return folder.toUri().toString();
    }
}
