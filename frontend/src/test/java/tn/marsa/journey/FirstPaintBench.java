package tn.marsa.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tn.marsa.admin.shell.Language;

/** How soon the work queue and a registration stand on the screen, over a slow line and with nothing in the browser's cache. */
final class FirstPaintBench {

    private static final int ROUNDS = 7;
    private static final int BITS_A_SECOND = 5_000_000;
    private static final int LATENCY_MILLIS = 40;

    private static final String PAINTED = "performance.getEntriesByName('first-contentful-paint')";

    // Notes the frame after which the element stands there with its text.
    private static final String WATCH = """
            selector => {
              const look = () => {
                if (document.querySelector(selector)?.textContent.trim()) {
                  requestAnimationFrame(() => { window.marsaSeen = performance.now(); });
                } else {
                  requestAnimationFrame(look);
                }
              };
              requestAnimationFrame(look);
            }""";

    private final Desk desk;
    private final CDPSession browser;

    private FirstPaintBench(Desk desk) {
        this.desk = desk;
        this.browser = desk.page().context().newCDPSession(desk.page());
    }

    static void main() throws Exception {
        print(
                "First paint over %d Mbit/s with %d ms to each answer, nothing cached, signed in; %d rounds after one to warm up.",
                BITS_A_SECOND / 1_000_000, LATENCY_MILLIS, ROUNDS);
        print("Seen means: the screen's title and its first content are painted, in ms from the request of the page.");
        long queue;
        long registration;
        try (RunningMarsa marsa = RunningMarsa.start();
                Desks desks = new Desks(marsa);
                Desk desk = desks.open(Language.ARABIC)) {
            desk.signIn(Account.OFFICER_OF_LA_MARSA);
            new Registering(desk, Traveller.libyan(), screen -> {}).begin();
            String address = desk.page().url();
            var bench = new FirstPaintBench(desk);
            bench.slowDown();
            queue = bench.measure("work queue", "/registrations", "vaadin-grid [dir=ltr]");
            registration = bench.measure("registration", address, ".m-group label");
        }
        print("firstpaint queue_ms=%d registration_ms=%d", queue, registration);
    }

    private void slowDown() {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MILLIS);
        line.addProperty("downloadThroughput", BITS_A_SECOND / 8);
        line.addProperty("uploadThroughput", BITS_A_SECOND / 8);
        browser.send("Network.enable");
        browser.send("Network.emulateNetworkConditions", line);
    }

    /** The median in ms; prints the spread. */
    private long measure(String screen, String address, String content) {
        desk.page().addInitScript("(" + WATCH + ")(" + quoted(content) + ")");
        List<Long> seen = new ArrayList<>();
        List<Long> painted = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            browser.send("Network.clearBrowserCache");
            desk.page().navigate("about:blank");
            desk.page().navigate(address);
            desk.page().waitForFunction("window.marsaSeen > 0 && " + PAINTED + ".length > 0");
            if (round > 0) {
                seen.add(millis("window.marsaSeen"));
                painted.add(millis(PAINTED + "[0].startTime"));
            }
        }
        Collections.sort(seen);
        Collections.sort(painted);
        print("%s: seen after %s ms; the browser's first contentful paint after %s ms", screen, seen, painted);
        return seen.get(seen.size() / 2);
    }

    private long millis(String expression) {
        Page page = desk.page();
        return Math.round(((Number) page.evaluate(expression)).doubleValue());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
