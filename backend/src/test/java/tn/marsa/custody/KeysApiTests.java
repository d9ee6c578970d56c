package tn.marsa.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.access.ApiCallers.ApiCaller;
import tn.marsa.api.Refusal;
import tn.marsa.shared.Role;

/** The keys as an administrator reaches them through the API. */
@MarsaTest
class KeysApiTests {

    private static final String STATUS = """
            { keys { kinds { kind versions { version fingerprint state since } rotation { from to total done startedAt finishedAt } }
              named { name masterVersion } } }""";
    private static final String ROTATE = """
            mutation { rotateKeys(kind: MASTER) { __typename ... on KeySet { rotation { to finishedAt } } } }""";
    private static final String REMOVE = """
            mutation($version: Int!, $fingerprint: String!) {
              removeMasterKey(version: $version, fingerprint: $fingerprint) { __typename ... on KeyStillNeeded { message } } }""";

    private final ApiCallers callers;
    private final ApiCaller administrator;
    private final JdbcClient jdbc;
    private final Path file;

    KeysApiTests(
            @Autowired ApiCallers callers, @Autowired JdbcClient jdbc, @Value("${marsa.keys.master-file}") Path file) {
        this.callers = callers;
        this.administrator = callers.join(Role.ADMINISTRATOR);
        this.jdbc = jdbc;
        this.file = file;
    }

    @Test
    void showsNamesVersionsAndFingerprintsAndNeverAKey() throws IOException {
        GraphQlTester.Response answer = administrator.api().document(STATUS).execute();

        answer.path("keys.kinds[*].kind").entityList(String.class).containsExactly("MASTER", "SIGNING");
        answer.path("keys.named[*].name").entityList(String.class).contains("trail.mac");
        String all = String.valueOf(answer.returnResponse().toMap());
        assertThat(Files.readAllLines(file)).isNotEmpty().noneMatch(line -> all.contains(line.substring(2)));
    }

    @Test
    void rotatesTheMasterKeyToItsEnd() {
        int to = rotate(administrator);

        awaitEnd(to);
        assertThat(states()).containsEntry(to, "IN_USE").containsEntry(to - 1, "UNNEEDED");
    }

    @Test
    void tellsTheTrailWhoRotated() {
        rotate(administrator);

        assertThat(jdbc.sql("SELECT action FROM trail WHERE staff_id = ? AND detail = 'ROTATE_KEYS MASTER'")
                        .param(administrator.caller().staff().bytes())
                        .query(String.class)
                        .list())
                .containsExactly("ADMINISTRATION");
    }

    @Test
    void takesAnOldVersionOutOnceItIsNamedByItsFingerprint() {
        int to = rotate(administrator);
        awaitEnd(to);

        assertThat(Refusal.in(remove(to - 1, "0000-0000"))).containsExactly(new Refusal("NOT_FOUND", "version"));
        assertThat(states()).containsEntry(to - 1, "UNNEEDED");
        remove(to, fingerprint(to))
                .path("removeMasterKey.__typename")
                .entity(String.class)
                .isEqualTo("KeyStillNeeded");
        remove(to - 1, fingerprint(to - 1))
                .path("removeMasterKey.__typename")
                .entity(String.class)
                .isEqualTo("KeySet");
        assertThat(states()).containsEntry(to - 1, "REMOVED");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ADMINISTRATOR")
    void isRefusedToEverybodyElse(Role role) {
        GraphQlTester api = callers.join(role).api();

        assertThat(Refusal.in(api.document(STATUS).execute())).isNotEmpty();
        assertThat(Refusal.in(api.document(ROTATE).execute())).isNotEmpty();
        assertThat(Refusal.in(api.document(REMOVE)
                        .variable("version", 1)
                        .variable("fingerprint", fingerprint(1))
                        .execute()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keyFileReadOnly", "keyStillNeeded"})
    void speaksThreeLanguages(String text, @Autowired MessageSource messages) {
        assertThat(List.of("ar", "fr", "en"))
                .extracting(language -> messages.getMessage(text, null, Locale.of(language)))
                .doesNotHaveDuplicates();
    }

    private static int rotate(ApiCaller by) {
        return by.api()
                .document(ROTATE)
                .execute()
                .path("rotateKeys.rotation.to")
                .entity(Integer.class)
                .get();
    }

    private GraphQlTester.Response remove(int version, String fingerprint) {
        return administrator
                .api()
                .document(REMOVE)
                .variable("version", version)
                .variable("fingerprint", fingerprint)
                .execute();
    }

    private void awaitEnd(int to) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> administrator
                        .api()
                        .document(STATUS)
                        .execute()
                        .path("keys.kinds[0].rotation")
                        .entity(Progress.class)
                        .satisfies(rotation -> {
                            assertThat(rotation.to()).isEqualTo(to);
                            assertThat(rotation.finishedAt()).isNotNull();
                            assertThat(rotation.done()).isEqualTo(rotation.total());
                        }));
    }

    /** The SDL's {@code KeyRotation}. */
    record Progress(int to, int total, int done, @Nullable String finishedAt) {}

    private Map<Integer, String> states() {
        return column("state");
    }

    private String fingerprint(int version) {
        return column("fingerprint").getOrDefault(version, "");
    }

    private Map<Integer, String> column(String name) {
        List<Map<String, Object>> versions = administrator
                .api()
                .document(STATUS)
                .execute()
                .path("keys.kinds[0].versions")
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .get();
        Map<Integer, String> column = new HashMap<>();
        versions.forEach(version -> column.put((Integer) version.get("version"), String.valueOf(version.get(name))));
        return column;
    }
}
