package tn.marsa.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DockerfileTest {

    private static final Path CHECKOUT = Path.of("..");
    private static final Pattern STAGE = Pattern.compile("(?m)^FROM (\\S+) AS (\\S+)$");
    private static final Pattern COPY = Pattern.compile("(?m)^COPY (?:--from=(\\S+) )?(.+) \\S+$");

    private final String dockerfile = Files.readString(ComposeFile.FOLDER.resolve("Dockerfile"));
    private final List<MatchResult> stages = STAGE.matcher(dockerfile).results().toList();

    DockerfileTest() throws IOException {}

    @Test
    void everyStageBeginsWithAKnownImageOrAnEarlierStage() {
        List<String> known = new ArrayList<>(List.of("eclipse-temurin:25-jdk", "eclipse-temurin:25-jre"));
        assertThat(stages).allSatisfy(stage -> {
            assertThat(known).contains(stage.group(1));
            known.add(stage.group(2));
        });
    }

    @Test
    void whatIsCopiedExists() {
        List<String> stageNames = stages.stream().map(stage -> stage.group(2)).toList();
        assertThat(COPY.matcher(dockerfile).results()).isNotEmpty().allSatisfy(copy -> {
            if (copy.group(1) != null) {
                assertThat(stageNames).contains(copy.group(1));
            } else {
                assertThat(copy.group(2).split(" "))
                        .allSatisfy(
                                source -> assertThat(CHECKOUT.resolve(source)).exists());
            }
        });
    }

    @Test
    void whatIsCopiedIsNotIgnored() throws IOException {
        List<String> admitted = Files.readAllLines(CHECKOUT.resolve(".dockerignore"));
        assertThat(COPY.matcher(dockerfile).results())
                .filteredOn(copy -> copy.group(1) == null)
                .flatExtracting(copy -> List.of(copy.group(2).split(" ")))
                .allSatisfy(source -> assertThat(admitted).contains("!" + source));
    }

    @Test
    void theAppsRunAsAUserWithoutRights() {
        assertThat(dockerfile).contains("USER 10001:10001");
    }

    @Test
    void composeBuildsStagesThatExist() {
        List<String> stageNames = stages.stream().map(stage -> stage.group(2)).toList();
        assertThat(List.of("api", "ui"))
                .allSatisfy(service -> assertThat(stageNames)
                        .contains(String.valueOf(
                                ComposeFile.read().part(service, "build").get("target"))));
    }
}
