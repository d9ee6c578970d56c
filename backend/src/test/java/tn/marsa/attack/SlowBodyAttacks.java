package tn.marsa.attack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static tn.marsa.attack.Attack.status;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLSocketFactory;

/** Bodies that come a byte at a time, or not at all, over connections of their own. */
final class SlowBodyAttacks {

    private static final String KIND = "exhaustion";
    private static final String QUERY = "{\"query\":\"{ me { displayName } }\"}";
    private static final int AT_ONCE = 40;
    private static final Duration PAUSE = Duration.ofMillis(250);
    // Of the server's: ten seconds for a whole body, five for a silent connection.
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration QUICK = Duration.ofSeconds(2);

    private SlowBodyAttacks() {}

    static List<Attack> all() {
        return List.of(slow("bodies that trickle in", true), slow("bodies that never come", false));
    }

    private static Attack slow(String name, boolean trickles) {
        return new Attack(
                KIND,
                AT_ONCE + " " + name,
                target -> many(target, trickles),
                status(408),
                target -> target.post(target.token(Who.OFFICER), QUERY));
    }

    /** The answer to one of them; none if one was let go on, or if somebody honest had to wait meanwhile. */
    private static Answer many(Target target, boolean trickles) throws Exception {
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> slow = new ArrayList<>();
            for (int body = 0; body < AT_ONCE; body++) {
                slow.add(threads.submit(() -> send(target, trickles)));
            }
            while (!slow.stream().allMatch(Future::isDone)) {
                long start = System.nanoTime();
                boolean good = target.post(target.token(Who.SUPERVISOR), QUERY).isGood();
                Duration waited = Duration.ofNanos(System.nanoTime() - start);
                if (!good || waited.compareTo(QUICK) > 0) {
                    answers.add(new Answer(0, "", "somebody honest waited " + waited));
                }
                Thread.sleep(PAUSE);
            }
            for (Future<Answer> each : slow) {
                answers.add(each.get());
            }
        }
        return answers.stream()
                .filter(answer -> answer.status() != 408)
                .findFirst()
                .orElse(answers.getFirst());
    }

    private static Answer send(Target target, boolean trickles) throws IOException, InterruptedException {
        URI root = target.root();
        try (Socket socket = connect(root)) {
            String head = """
                    POST /graphql HTTP/1.1
                    Host: %s
                    Authorization: Bearer %s
                    Content-Type: application/json
                    Content-Length: 1000

                    """.formatted(root.getAuthority(), target.token(Who.OFFICER));
            socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes(US_ASCII));
            return answered(socket, trickles);
        }
    }

    private static Socket connect(URI root) throws IOException {
        return root.getScheme().equals("https")
                ? SSLSocketFactory.getDefault().createSocket(root.getHost(), root.getPort() < 0 ? 443 : root.getPort())
                : new Socket(root.getHost(), root.getPort());
    }

    private static Answer answered(Socket socket, boolean trickles) throws IOException, InterruptedException {
        InputStream answer = socket.getInputStream();
        for (Duration waited = Duration.ZERO; waited.compareTo(PATIENCE) < 0; waited = waited.plus(PAUSE)) {
            if (answer.available() > 0) {
                String said = new String(answer.readNBytes(answer.available()), US_ASCII);
                return new Answer(Integer.parseInt(said.substring(9, 12)), "", said);
            }
            if (trickles) {
                socket.getOutputStream().write(' ');
            }
            Thread.sleep(PAUSE);
        }
        return new Answer(0, "", "the server still waits");
    }
}
