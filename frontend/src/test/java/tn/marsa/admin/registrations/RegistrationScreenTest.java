package tn.marsa.admin.registrations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import tn.marsa.admin.ScreenTest;
import tn.marsa.admin.api.ApiStandIn.Reply;
import tools.jackson.databind.json.JsonMapper;

/** A screen of registration in front of an API that answers one mutation after the other. */
public abstract class RegistrationScreenTest extends ScreenTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final Deque<Reply> answers = new ArrayDeque<>();

    @BeforeEach
    void answerInTurn() {
        for (String mutation :
                List.of("SaveFields", "TakeOver", "SubmitForValidation", "ValidateRegistration", "ContinueInFile")) {
            API.reply(mutation, variables -> answers.remove());
        }
    }

    /** Opens a screen of a registration. */
    protected void open(ARegistration registration, String address) {
        API.data("OpenRegistration", registration.opened());
        UI.getCurrent().navigate("registrations/" + ARegistration.ID + address);
    }

    /** Lays the answer to the next mutation ready, behind those that wait already. */
    protected void next(String data) {
        answers.add(new Reply(200, "{\"data\":" + data + "}"));
    }

    /** Lets the next mutation go without an answer. */
    protected void nextUnanswered() {
        answers.add(new Reply(503, ""));
    }

    /** The field of a label. */
    @SuppressWarnings("unchecked")
    protected <F extends Component> F field(Class<F> type, String label) {
        return (F) all(UI.getCurrent()).stream()
                .filter(type::isInstance)
                .filter(field -> field instanceof HasLabel labelled && label.equals(labelled.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    /** Types into a field and leaves its group. */
    protected void type(String label, String text) {
        TextField field = field(TextField.class, label);
        field.setValue(text);
        leave(field);
    }

    /** Moves the focus out of the group that a field is in. */
    protected static void leave(Component field) {
        Component group = field;
        while (!group.getElement().getClassList().contains("m-group")) {
            group = group.getParent().orElseThrow();
        }
        fire(group, "focusout", "!element.contains(event.relatedTarget)");
    }

    /** Lets an event of the browser come in, the filter of its listener met. */
    protected static void fire(Component component, String event, String filter) {
        var data = JSON.createObjectNode();
        data.put(filter, true);
        data.put("for", "trailing");
        component
                .getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(component.getElement(), event, data));
    }

    /** Presses the button with these words on it: all of them, else those that it begins with. */
    protected void press(String words) {
        List<Button> buttons = find(Button.class).all().stream()
                .filter(button -> label(button).startsWith(words))
                .toList();
        buttons.stream()
                .filter(button -> label(button).equals(words))
                .findFirst()
                .or(() -> buttons.stream().findFirst())
                .orElseThrow(() -> new AssertionError("no button " + words))
                .click();
    }

    private static String label(Button button) {
        return textOf(button).replace("Ctrl+Enter", "").strip();
    }

    /** Everything that a person can read now. */
    protected static String seen() {
        return all(UI.getCurrent()).stream()
                .map(component -> component.getElement().getText())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The error at a field; empty if it has none. */
    protected String errorAt(String label) {
        var field = field(TextField.class, label);
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    /** All that is shown, the page itself first. */
    protected static List<Component> all(Component root) {
        List<Component> found = new ArrayList<>(List.of(root));
        root.getChildren()
                .filter(child -> !(child instanceof Text) && child.isVisible())
                .forEach(child -> found.addAll(all(child)));
        return found;
    }

    /** What the browser has been told to run since it was last asked, whose script holds these words. */
    protected static List<PendingJavaScriptInvocation> scripts(String words) {
        UIInternals page = UI.getCurrent().getInternals();
        page.getStateTree().runExecutionsBeforeClientResponse();
        return page.dumpPendingJavaScriptInvocations().stream()
                .filter(script -> script.getInvocation().getExpression().contains(words))
                .toList();
    }

    /** True if a field of this label is shown. */
    protected static boolean shows(String label) {
        return all(UI.getCurrent()).stream()
                .anyMatch(field -> field instanceof InputField<?, ?> input && label.equals(input.getLabel()));
    }
}
