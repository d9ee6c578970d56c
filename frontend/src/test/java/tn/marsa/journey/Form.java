package tn.marsa.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The fields on a desk's screen, each found by its path and filled as its kind is filled at a keyboard. */
public final class Form {

    private final Desk desk;
    private final Page page;

    Form(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
    }

    /** The field of a path such as {@code names.surname}. */
    public Locator field(String path) {
        return page.locator("[id='" + path + "']");
    }

    /** What stands in a field that is written into. */
    public String text(String path) {
        return field(path).locator("input:visible").inputValue();
    }

    /**
     * Fills a field and leaves it.
     *
     * @param typed a text to type; of a code list the code; of a choice among few the key of the text of the one that is meant; of a
     *     tick box anything
     */
    public void fill(String path, String typed) {
        Locator field = field(path);
        field.waitFor();
        switch (field.evaluate("field => field.localName").toString()) {
            case "vaadin-combo-box", "vaadin-multi-select-combo-box" -> pick(field, typed);
            case "vaadin-radio-group" -> {
                radio(field, desk.word(typed)).check();
                // What is chosen may put another field in the place of the next one.
                desk.rest();
            }
            case "vaadin-select" -> select(field, desk.word(typed));
            case "vaadin-checkbox" -> field.locator("input").check();
            default -> type(field, typed);
        }
    }

    private void type(Locator field, String typed) {
        Locator input = field.locator("input:visible, textarea:visible").first();
        input.fill(typed);
        input.press("Tab");
    }

    // A person waits until the list shows what was typed.
    private void pick(Locator field, String code) {
        Locator input = field.locator("input");
        input.fill(code);
        page.waitForFunction(
                "([field, typed]) => field.filter === typed && !field.loading && field.filteredItems?.length > 0",
                List.of(field.elementHandle(), code));
        input.press("ArrowDown");
        input.press("Enter");
        input.press("Tab");
    }

    private static Locator radio(Locator field, String label) {
        return field.getByRole(
                AriaRole.RADIO, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    private void select(Locator field, String label) {
        field.click();
        page.locator("vaadin-select-item[role=option]:visible")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
    }
}
