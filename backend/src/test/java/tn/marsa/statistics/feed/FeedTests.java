package tn.marsa.statistics.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.Committed;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Observatory;
import tn.marsa.statistics.Period;
import tn.marsa.statistics.SyntheticFacts;
import tn.marsa.statistics.plan.ReadyTables;
import tn.marsa.statistics.release.Release;
import tn.marsa.statistics.release.Releases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published releases as files for MigraData: whole, signed, once. */
@MarsaTest
class FeedTests {

    private final FeedReleases feed;
    private final FedReleases fed;
    private final FeedFolder folder;
    private final ReadyTables tables;
    private final Releases releases;
    private final Observatory observatory;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final Committed committed;

    FeedTests(
            @Autowired FeedReleases feed,
            @Autowired FedReleases fed,
            @Autowired FeedFolder folder,
            @Autowired ReadyTables tables,
            @Autowired Releases releases,
            @Autowired ApiCallers callers,
            @Autowired JdbcClient jdbc,
            @Autowired JdbcTemplate template,
            @Autowired TransactionTemplate transaction,
            @Autowired Committed committed) {
        this.feed = feed;
        this.fed = fed;
        this.folder = folder;
        this.tables = tables;
        this.releases = releases;
        this.observatory = Observatory.of(callers);
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = transaction;
        this.committed = committed;
    }

    @Test
    void holdsEachReadyMadeTableInBothFormatsAndNothingElse() throws Exception {
        Release release = published("1750");
        feed.feed(release);

        List<String> expected = new ArrayList<>(List.of("manifest.json", "manifest.json.sig"));
        tables.of(Granularity.YEAR).forEach(table -> {
            String name = table.code().value().toLowerCase(Locale.ROOT).replace('_', '-');
            expected.add(name + ".sdmx.csv");
            expected.add(name + ".csv");
        });
        assertThat(names(folder.of(release))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Files.readString(folder.of(release).resolve("stock-citizenship.sdmx.csv")))
                .startsWith("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,MEASURE,SEX,AGE,CITIZENSHIP,TIME_PERIOD,OBS_VALUE");
    }

    @Test
    void isSignedByTheKeyBesideIt() throws Exception {
        Release release = published("1751-01");
        feed.feed(release);
        byte[] manifest = Files.readAllBytes(folder.of(release).resolve("manifest.json"));

        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(publicKey());
        signature.update(manifest);
        assertThat(signature.verify(Files.readAllBytes(folder.of(release).resolve("manifest.json.sig"))))
                .isTrue();
        JsonNode told = new JsonMapper().readTree(manifest);
        assertThat(told.get("period").asString()).isEqualTo("1751-01");
        assertThat(told.get("vintage").asInt()).isEqualTo(1);
        assertThat(told.get("releaseSha256").asString()).isEqualTo(release.hash());
        assertThat(told.get("files"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(FileHash.of(
                                folder.of(release).resolve(file.get("name").asString())))
                        .isEqualTo(file.get("sha256").asString()));
    }

    @Test
    void isWrittenOnceForAVintageAndToldInTheTrail() throws Exception {
        Release release = published("1752-01");
        feed.feed(release);
        byte[] first = Files.readAllBytes(folder.of(release).resolve("manifest.json"));
        feed.feed(release);

        assertThat(fed.waiting()).doesNotContain(release);
        assertThat(Files.readAllBytes(folder.of(release).resolve("manifest.json")))
                .isEqualTo(first);
        assertThat(told("FEED.1752-01 %"))
                .singleElement()
                .asString()
                .matches("FEED.1752-01 VINTAGE.1 SHA256.[0-9a-f]{64}");
    }

    @Test
    void goesOnAfterAKillInTheMiddleOfWriting() throws Exception {
        Release release = published("1753-01");
        Path left = folder.of(release).resolveSibling(".1753-01-v1.new");
        Files.createDirectories(left);
        Files.writeString(left.resolve("half.csv"), "half");
        feed.feed(release);

        assertThat(left).doesNotExist();
        assertThat(names(folder.of(release))).doesNotContain("half.csv").contains("manifest.json");
    }

    @Test
    void takesUpWhatWasWrittenBeforeAKillTookTheRow() throws Exception {
        Release release = published("1754-01");
        transaction.executeWithoutResult(killed -> {
            feed.feed(release);
            killed.setRollbackOnly();
        });
        byte[] first = Files.readAllBytes(folder.of(release).resolve("manifest.json"));
        assertThat(fed.waiting()).contains(release);
        feed.feed(release);

        assertThat(fed.waiting()).doesNotContain(release);
        assertThat(Files.readAllBytes(folder.of(release).resolve("manifest.json")))
                .isEqualTo(first);
        assertThat(told("FEED.1754-01 %")).hasSize(1);
    }

    @Test
    void doesNotTakeUpWhatSomebodyElseHasPutThereAndFeedsTheOthers() throws Exception {
        Release release = published("1755-01");
        Files.createDirectories(folder.of(release));
        Files.writeString(folder.of(release).resolve("manifest.json"), "{}");
        Files.write(folder.of(release).resolve("manifest.json.sig"), new byte[64]);

        Release next = published("1755-02");
        assertThatThrownBy(() -> feed.feed(release)).hasMessageContaining("not signed by this feed");
        feed.feed(List.of(release, next));

        assertThat(told("FEED.1755-01 %")).isEmpty();
        assertThat(told("FEED.1755-02 %")).hasSize(1);
    }

    @Test
    void doesNotTakeUpAnotherReleaseOfThatVintage() throws Exception {
        Release release = published("1757-01");
        folder.keep(
                release,
                into -> new FeedManifest(
                        FeedManifest.FORMAT, "1757-01", 1, "another", Instant.EPOCH, Instant.EPOCH, "fr", List.of()));

        assertThatThrownBy(() -> feed.feed(release)).hasMessageContaining("of another release");
    }

    @Test
    void signsNoReleaseThatHasACellMoreThanWasPublished() {
        Release release = published("1758-01");
        committed.update("INSERT INTO statistics_cell VALUES (?, 'ARRIVALS', 'SEX', '9', '', '', 99, 99)", (Object)
                release.releaseId().bytes());
        feed.feed(release);

        assertThat(folder.of(release)).doesNotExist();
        assertThat(jdbc.sql("SELECT detail FROM trail WHERE action = 'REFUSAL' AND detail LIKE 'FEED.1758-01 %'")
                        .query(String.class)
                        .list())
                .contains("FEED.1758-01 VINTAGE.1 OTHER_CONTENT");
    }

    @Test
    void holdsNoReleaseThatIsNotPublished() {
        new SyntheticFacts(30, Period.parse("1756-01").firstDay(), 28).write(30, template, transaction);
        observatory.prepared("1756-01", "");

        assertThat(fed.waiting()).extracting(Release::period).doesNotContain(Period.parse("1756-01"));
    }

    private Release published(String period) {
        Period of = Period.parse(period);
        new SyntheticFacts(40, of.firstDay(), 28).write(40, template, transaction);
        observatory.release(period, "");
        return releases.published(of, null).orElseThrow();
    }

    private PublicKey publicKey() throws Exception {
        String pem = Files.readString(folder.publicKey(), UTF_8);
        String content = pem.replaceAll("-----[A-Z ]+-----|\n", "");
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(content)));
    }

    private List<@Nullable String> told(String like) {
        return jdbc.sql("SELECT detail FROM trail WHERE action = 'EXPORT' AND staff_id IS NULL AND detail LIKE ?")
                .param(like)
                .query(String.class)
                .list();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
