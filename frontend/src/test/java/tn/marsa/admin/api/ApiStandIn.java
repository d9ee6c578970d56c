package tn.marsa.admin.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import tn.marsa.operations.Operation;
import tn.marsa.operations.Operations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An API on a free port that answers each operation with what a test has laid ready. */
public final class ApiStandIn implements AutoCloseable {

    private static final Map<String, String> NAMES = new Operations()
            .all().values().stream().collect(Collectors.toUnmodifiableMap(Operation::hash, Operation::name));
    private static final JsonMapper JSON = new JsonMapper();

    private static final Reply UNKNOWN =
            new Reply(200, "{\"errors\":[{\"message\":\"\",\"extensions\":{\"code\":\"PERSISTED_QUERY_NOT_FOUND\"}}]}");

    private final HttpServer server;
    private volatile boolean isOfAnotherVersion;
    private final Map<String, Function<JsonNode, Reply>> replies = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** Starts it. */
    public ApiStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
        server.createContext("/graphql", this::answer);
        server.start();
    }

    /** Its address. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Lays the {@code data} of an operation ready. */
    public ApiStandIn data(String operation, String data) {
        return reply(operation, variables -> new Reply(200, "{\"data\":" + data + "}"));
    }

    /** Lays an error ready. */
    public ApiStandIn error(String operation, String code, String field, String message) {
        return reply(operation, variables -> new Reply(200, """
                        {"data":null,"errors":[{"message":"%s","extensions":{"code":"%s","field":"%s"}}]}""".formatted(message, code, field)));
    }

    /** Lays a bare status ready, without a GraphQL answer. */
    public ApiStandIn status(String operation, int status) {
        return reply(operation, variables -> new Reply(status, ""));
    }

    /** Lays an answer ready that depends on the variables. */
    public ApiStandIn reply(String operation, Function<JsonNode, Reply> reply) {
        replies.put(operation, reply);
        return this;
    }

    /** Knows no hashes from now on, as an API of another version. */
    public ApiStandIn ofAnotherVersion() {
        isOfAnotherVersion = true;
        return this;
    }

    /** Forgets what was laid ready and what was asked. */
    public void reset() {
        replies.clear();
        asked.clear();
    }

    /** What was asked of an operation, in order. */
    public List<Asked> asked(String operation) {
        return asked.stream().filter(one -> one.operation().equals(operation)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        String hash = request.path("extensions")
                .path("persistedQuery")
                .path("sha256Hash")
                .asString("");
        String operation = NAMES.getOrDefault(hash, "");
        asked.add(new Asked(
                operation,
                request.path("query").asString(""),
                request.path("variables"),
                exchange.getRequestHeaders().getFirst("Accept-Language"),
                exchange.getRequestHeaders().getFirst("Authorization")));
        Reply reply = isOfAnotherVersion && !request.has("query")
                ? UNKNOWN
                : replies.getOrDefault(operation, variables -> new Reply(404, ""))
                        .apply(request.path("variables"));
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** An answer: its HTTP status and body. */
    public record Reply(int status, String body) {}

    /** A request that came: its operation, its text unless the hash stood for it, variables and the two headers that matter. */
    public record Asked(String operation, String text, JsonNode variables, String language, String authorization) {}
}
