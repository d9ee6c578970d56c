import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Stands in for both apps when script/server is tested: takes their command line, answers the health check. */
class StandIn {

    public static void main(String[] arguments) throws Exception {
        List<String> line = List.of(arguments);
        if (line.contains("extract")) {
            Path folder = Files.createDirectories(Path.of(after(line, "--destination")));
            Files.writeString(folder.resolve("app.jar"), "");
            return;
        }
        if (line.contains("-Dspring.context.exit=onRefresh")) {
            return;
        }
        int port = line.stream()
                .filter(word -> word.startsWith("--server.port="))
                .mapToInt(word -> Integer.parseInt(word.substring(word.indexOf('=') + 1)))
                .findFirst()
                .orElseThrow();
        System.out.println("stand-in on " + port);
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/actuator/health", exchange -> exchange.sendResponseHeaders(200, -1));
        server.start();
    }

    private static String after(List<String> line, String option) {
        return line.get(line.indexOf(option) + 1);
    }
}
