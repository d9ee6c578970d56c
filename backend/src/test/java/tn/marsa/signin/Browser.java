package tn.marsa.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script: keeps cookies, sends forms, and shows each redirect instead of following it. */
public final class Browser {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI server;
    private final Map<String, String> cookies = new TreeMap<>();

    public Browser(int port) {
        this.server = URI.create("http://127.0.0.1:" + port);
    }

    public HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    public HttpResponse<String> post(String address, Map<String, String> form) {
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    /** Asks the API with that bearer. */
    public HttpResponse<String> ask(String token, String document) {
        return send(request("/graphql")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"" + document + "\"}")));
    }

    /** Sends a form as a client that proves itself by its secret. */
    public HttpResponse<String> postAs(String client, String secret, String address, Map<String, String> form) {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
        return send(request(address)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    /** Sends the form of a page, with the token that the page holds. */
    public HttpResponse<String> submit(HttpResponse<String> page, String address, Map<String, String> typed) {
        Map<String, String> form = new TreeMap<>(typed);
        form.put("_csrf", find(CSRF, page.body()));
        return post(address, form);
    }

    /** Opens the sign-in page and sends name and password. */
    public HttpResponse<String> signIn(String username, String password) {
        return submit(get("/signin"), "/signin", Map.of("username", username, "password", password));
    }

    /** Where an answer redirects to, without the server's own address; empty for nowhere. */
    public String leadsTo(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        return location.startsWith(server.toString())
                ? location.substring(server.toString().length())
                : location;
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    public static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(address))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Language", "fr");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie", cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
