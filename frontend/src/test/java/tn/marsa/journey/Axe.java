package tn.marsa.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** Lets axe look at a page as it stands. */
public final class Axe {

    private static final String SCRIPT = AxeBuilder.getAxeScript();

    // Every rule. But what passed is not told.
    private static final String GRAVE = """
            async () => {
              const { violations } = await axe.run({ resultTypes: ['violations'] });
              return violations
                  .filter(rule => ['serious', 'critical'].includes(rule.impact))
                  .map(rule => [rule.id + ': ' + rule.help,
                      ...rule.nodes.slice(0, 5).map(node => node.html + '\\n' + node.failureSummary)].join('\\n'));
            }""";

    private Axe() {}

    /**
     * Fails if axe finds something serious or critical.
     *
     * @param what which screen it is, for the message
     */
    public static void check(Desk desk, String what) {
        Page page = desk.page();
        // AxeBuilder would have the browser read the script anew for each look: a fifth of the time.
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SCRIPT);
        }
        assertThat(page.evaluate(GRAVE)).as(what).asInstanceOf(LIST).isEmpty();
    }
}
