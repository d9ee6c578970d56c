package tn.marsa.admin.registrations.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.registrations.parts.Isolated;
import tn.marsa.admin.registrations.parts.RegistrationTitle;
import tn.marsa.admin.registrations.person.Birth;
import tn.marsa.admin.registrations.person.Names;
import tn.marsa.admin.registrations.person.Person;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.registrations.procedure.StaffMember;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** The end of a registration: the unique identifier, large, with the name and birth it stands for. */
public final class IssuedPage extends Div {

    private final transient CodeLists lists;

    /** A registration that was validated. */
    public IssuedPage(Registration registration, CodeLists lists) {
        this.lists = lists;
        addClassName("m-stage");
        add(title(registration));
        Person person = registration.migrant();
        if (person != null && person.identifier() != null) {
            add(card(person, person.identifier()));
            add(new Callout(Callout.Gravity.WARNING, "registrations.duplicate.notChecked"));
            add(next(person.identifier()));
        }
    }

    private static RegistrationTitle title(Registration registration) {
        var note = new Span();
        StaffMember validator = registration.validatedBy();
        if (validator != null) {
            Words.follow(
                    note,
                    language -> note.setText(note.getTranslation(
                            language,
                            "registrations.issued.note",
                            Isolated.name(validator.displayName()),
                            Isolated.figure(Dates.minute(registration.updatedAt())),
                            Isolated.name(registration.registrar().displayName()))));
        }
        return RegistrationTitle.settled("registrations.issued", registration).note(note);
    }

    private Div card(Person person, String identifier) {
        var heading = new Span();
        heading.bindText(Words.text("registrations.issued.identifier"));
        var caption = new Div(Symbol.SHIELD.icon(), heading);
        caption.addClassName("m-issued-caption");
        var body = new Div(caption, new IdentifierPlate(identifier), whose(person));
        body.addClassName("m-issued-body");
        var notARight = new Span();
        notARight.bindText(Words.text("registrations.issued.notARight"));
        var foot = new Div(Symbol.INFO.icon(), notARight);
        foot.addClassName("m-issued-foot");
        var card = new Div(body, foot);
        card.addClassNames("m-sheet", "m-issued");
        return card;
    }

    private Div whose(Person person) {
        var whose = new Div();
        whose.addClassName("m-issued-person");
        Names names = person.names();
        if (names != null) {
            Stream.of(names.latin(), names.arabic())
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> whose.add(name(name)));
        }
        Birth birth = person.birth();
        if (birth != null) {
            var born = new Span();
            born.addClassName("m-title-note");
            Words.follow(
                    born,
                    language -> born.setText(born.getTranslation(
                            language,
                            "registrations.issued.born",
                            Stream.of(
                                            birth.date() == null
                                                    ? null
                                                    : "\u2066"
                                                            + Dates.partial(
                                                                    birth.date().toString()) + "\u2069",
                                            lists.name(CodeListName.COUNTRY, birth.country(), language))
                                    .filter(Objects::nonNull)
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining(" · ")))));
            whose.add(born);
        }
        return whose;
    }

    private static Span name(String text) {
        var name = new Span(text);
        name.addClassName("m-strong");
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    private static Div next(String identifier) {
        var next = new Div(
                Buttons.primary(Symbol.PLUS, "registrations.new", () -> go(Addresses.START)),
                Buttons.plain(Symbol.FILE_TEXT, "registrations.openFile", () -> go(Addresses.file(identifier))),
                Buttons.quiet(Symbol.LIST, "registrations.toQueue", () -> go(Addresses.QUEUE)));
        next.addClassName("m-issued-next");
        return next;
    }

    private static void go(String address) {
        UI.getCurrentOrThrow().navigate(address);
    }
}
