package tn.marsa.audit;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.access.ApiCallers;
import tn.marsa.audit.TrailVerifier.Verdict;
import tn.marsa.keys.NamedKeys;
import tn.marsa.shared.Role;

/** The trail of the application under test with its last rows signed, and an auditor who looks at it from within and from without. */
final class SignedTrail {

    /** How many rows there are at its end that tell of nothing. */
    static final int TAIL = 20;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ApplicationContext context;
    private final AuditProperties properties;
    private final String token;
    private final long size;

    /** Writes rows, and has them signed. Whoever runs the test is an auditor from then on. */
    SignedTrail(ApplicationContext context) {
        this.context = context;
        this.properties = context.getBean(AuditProperties.class);
        this.token = context.getBean(ApiCallers.class).join(Role.AUDITOR).token();
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.getBean(Trail.class).recordAll(rows(TAIL)));
        context.getBean(SequenceTrail.class).sequence(SequenceTrail.LATE);
        writer().write();
        this.size = checkpoints().sizes().last();
        actAs(Role.AUDITOR);
    }

    /** How many rows are signed. */
    long size() {
        return size;
    }

    /** What signs: whoever holds its monitor keeps the application from signing what is only a trial. */
    WriteCheckpoint writer() {
        return context.getBean(WriteCheckpoint.class);
    }

    /** One that knows nothing yet, as after a restart. */
    WriteCheckpoint restartedWriter(Checkpoints checkpoints) {
        return new WriteCheckpoint(context.getBean(TrailLeaves.class), checkpoints);
    }

    Checkpoints checkpoints() {
        return checkpoints(properties.checkpoints());
    }

    /** Those in another folder, signed with the same key. */
    Checkpoints checkpoints(Path folder) {
        AuditProperties elsewhere = new AuditProperties(
                folder, properties.origin(), properties.sequenceEvery(), properties.checkpointEvery(), 20);
        return new Checkpoints(elsewhere, context.getBean(NamedKeys.class));
    }

    Path checkpointFile() {
        return checkpointFile(properties.checkpoints(), size);
    }

    static Path checkpointFile(Path folder, long size) {
        return folder.resolve("%012d.checkpoint".formatted(size));
    }

    OwnersHands owner() throws Exception {
        return new OwnersHands(context.getEnvironment(), size - TAIL);
    }

    /** What the application finds. */
    TrailProof proof() {
        return context.getBean(ProveTrail.class).prove((examined, rows) -> {});
    }

    /** What the verifier says of an export, given the last checkpoint. */
    Verdict verdict(Path... earlier) throws Exception {
        Path export = Files.createTempFile("trail", ".tsv");
        try {
            Files.write(export, export(token));
            return TrailVerifier.of(export, properties.checkpoints().resolve("public-key"), checkpointFile(), earlier);
        } finally {
            Files.delete(export);
        }
    }

    /** The lines that whoever bears a token gets for an export. */
    List<String> export(String bearer) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at("/trail.tsv"))
                .header("Authorization", "Bearer " + bearer)
                .build();
        return HTTP.send(request, BodyHandlers.ofString()).body().lines().toList();
    }

    /** The status of the health that monitors watch. */
    int health() throws Exception {
        return HTTP.send(HttpRequest.newBuilder(at("/actuator/health/trail")).build(), BodyHandlers.discarding())
                .statusCode();
    }

    static List<TrailEntry> rows(int wanted) {
        return IntStream.range(0, wanted)
                .mapToObj(each -> TrailEntry.of(Action.LOOK, null, "TEST " + each))
                .toList();
    }

    static void actAs(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", "", role.authority()));
    }

    private URI at(String path) {
        Environment environment = context.getEnvironment();
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path);
    }
}
