package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets axe look at a page as it stands. */
public final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Axe() {}

    /**
     * Fails if axe finds something serious or critical.
     *
     * @param what which screen it is, for the message
     */
    public static void check(Desk desk, String what) {
        // Every rule. But what passed is not told, and no page is opened to sum up frames: there are none.
        var told = new AxeRunOptions();
        told.setResultTypes(List.of("violations"));
        List<String> findings = new AxeBuilder(desk.page())
                .setLegacyMode(true).options(told).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Axe::told)
                        .toList();
        assertThat(findings).as(what).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream()
                        .limit(5)
                        .map(node -> node.getHtml() + "\n" + node.getFailureSummary())
                        .collect(Collectors.joining("\n"));
    }
}
