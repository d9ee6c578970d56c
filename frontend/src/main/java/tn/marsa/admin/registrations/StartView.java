package tn.marsa.admin.registrations;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import tn.marsa.admin.api.ApiUnreachable;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.registrations.parts.Dock;
import tn.marsa.admin.registrations.procedure.RegisteredAs;
import tn.marsa.admin.registrations.procedure.RegistrationResult;
import tn.marsa.admin.registrations.procedure.RegistrationsClient;
import tn.marsa.admin.registrations.queue.QueueView;
import tn.marsa.admin.shell.DrawerCounts;
import tn.marsa.admin.shell.PageTitle;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** Where a registration begins: is the person newly arrived, or holds a card from before the register? */
@Route(Addresses.START)
@RolesAllowed("OFFICER")
class StartView extends Main {

    private final transient RegistrationsClient client;
    private final transient DrawerCounts drawer;
    private final RadioButtonGroup<RegisteredAs> registeredAs = new RadioButtonGroup<>();
    private final Div notices = new Div();
    // One intention, one key: a second press after a lost answer begins nothing twice.
    private final Map<RegisteredAs, UUID> keys = new EnumMap<>(RegisteredAs.class);

    StartView(RegistrationsClient client, DrawerCounts drawer) {
        this.client = client;
        this.drawer = drawer;
        addClassName("m-page");
        var page = new Div();
        page.addClassName("m-stage");
        registeredAs.addClassName("m-cards");
        registeredAs.setItems(RegisteredAs.values());
        registeredAs.setValue(RegisteredAs.NEW);
        registeredAs.setRenderer(new ComponentRenderer<>(StartView::card));
        Words.label(registeredAs, "registrations.registeredAs");
        var sheet = new Div(registeredAs);
        sheet.addClassNames("m-sheet", "m-sheet-text");
        var dock = new Dock()
                .key("↑ ↓", "registrations.key.choose")
                .key("?", "registrations.key.all")
                .actions(Buttons.onCtrlEnter(Buttons.primary(Symbol.ARROW_RIGHT, "registrations.begin", this::begin)));
        page.add(new PageTitle("registrations.new"), notices, sheet, dock);
        add(page);
        registeredAs.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private static Div card(RegisteredAs each) {
        var name = new Span();
        name.addClassName("m-strong");
        name.bindText(Words.text("registrations.registeredAs." + each));
        var explanation = new Span();
        explanation.addClassName("m-title-note");
        explanation.bindText(Words.text("registrations.registeredAs." + each + ".explanation"));
        return new Div(name, explanation);
    }

    private void begin() {
        notices.removeAll();
        try {
            RegisteredAs chosen = registeredAs.getValue();
            UUID key = keys.computeIfAbsent(chosen, _ -> UUID.randomUUID());
            RegistrationResult result = client.start(key, chosen, getLocale());
            if (result instanceof RegistrationResult.Saved(var registration)) {
                drawer.forget(QueueView.class);
                UI.getCurrentOrThrow().navigate(Addresses.of(registration.id()));
            }
        } catch (ApiUnreachable noAnswer) {
            var notice = new Callout(Callout.Gravity.ERROR, "registrations.noAnswer");
            notice.getElement().setAttribute("role", "alert");
            notices.add(notice);
        }
    }
}
