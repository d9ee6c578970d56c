package tn.marsa.admin.shell;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;

/**
 * Names the parts of Vaadin's pre-built bundle in the page's head, so that browsers fetch them side by side. By itself the first
 * part names the next ones, and each round costs a journey over a slow line.
 */
class EarlyLoads implements IndexHtmlRequestListener {

    private static final String BUILD = "VAADIN/build/";
    private static final Pattern PART = Pattern.compile("[\"'`]\\./([A-Za-z0-9_-]+\\.js)[\"'`]");

    private volatile List<String> parts = List.of();

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        Element script = page.getDocument().selectFirst("script[src*=" + BUILD + "indexhtml]");
        if (script == null) {
            return;
        }
        if (parts.isEmpty()) {
            parts = named(script.attr("src").replaceFirst(".*/", ""));
        }
        for (String part : parts) {
            page.getDocument()
                    .head()
                    .appendElement("link")
                    .attr("rel", "modulepreload")
                    .attr("href", "./" + BUILD + part);
        }
    }

    /** The parts that the first one names. */
    private static List<String> named(String first) {
        try {
            String text = new ClassPathResource("META-INF/VAADIN/webapp/" + BUILD + first)
                    .getContentAsString(StandardCharsets.UTF_8);
            return PART.matcher(text)
                    .results()
                    .map(EarlyLoads::name)
                    .distinct()
                    .filter(name -> new ClassPathResource("META-INF/VAADIN/webapp/" + BUILD + name).exists())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(MatchResult part) {
        return part.group(1);
    }
}
