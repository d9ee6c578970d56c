package tn.marsa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people typed is shown as text, never as HTML: the policy of decision 0041 would not stop a script in it. */
class PlainTextTest {

    @Test
    void setsNoHtmlAnywhere() throws IOException {
        try (Stream<Path> code = Files.walk(Path.of("src/main/java"));
                Stream<Path> scripts = Files.walk(Path.of("src/main/resources/META-INF/resources/js"))) {
            assertThat(Stream.concat(code, scripts).filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .doesNotContain("innerHTML", "insertAdjacentHTML", "flow.component.Html;"));
        }
    }
}
