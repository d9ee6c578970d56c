package tn.marsa.admin.registrations.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.registrations.parts.Isolated;
import tn.marsa.admin.registrations.parts.RegistrationTitle;
import tn.marsa.admin.registrations.person.DuplicateCheck;
import tn.marsa.admin.registrations.person.Person;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.registrations.procedure.StaffMember;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** The end of a registration: the unique identifier, large, with the name and birth it stands for. */
public final class IssuedPage extends Div {

    private final transient CodeLists lists;

    /**
     * A registration that was validated.
     *
     * @param openFile opens the file of an identifier
     * @param mayBegin true if who is signed in registers people, so that the next one can follow
     */
    public IssuedPage(Registration registration, CodeLists lists, Consumer<String> openFile, boolean mayBegin) {
        this.lists = lists;
        addClassName("m-stage");
        add(title(registration));
        Person person = registration.migrant();
        if (person != null && person.identifier() != null) {
            add(card(person, person.identifier()));
            add(checked(person.duplicateCheck().outcome()));
            add(next(() -> openFile.accept(person.identifier()), mayBegin));
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

    private static Callout checked(DuplicateCheck.Outcome outcome) {
        return switch (outcome) {
            case NOT_CHECKED -> new Callout(Callout.Gravity.WARNING, "registrations.duplicate.notChecked");
            case NONE_FOUND -> new Callout(Callout.Gravity.OK, "registrations.duplicate.noneFound");
            case TOLD_APART -> new Callout(Callout.Gravity.OK, "registrations.duplicate.toldApart");
        };
    }

    private Div card(Person person, String identifier) {
        var heading = new Span();
        heading.bindText(Words.text("registrations.issued.identifier"));
        var caption = new Div(Symbol.SHIELD.icon(), heading);
        caption.addClassName("m-issued-caption");
        var body = new Div(caption, new IdentifierPlate(identifier), new IssuedTo(person, lists));
        body.addClassName("m-issued-body");
        var notARight = new Span();
        notARight.bindText(Words.text("registrations.issued.notARight"));
        var foot = new Div(Symbol.INFO.icon(), notARight);
        foot.addClassName("m-issued-foot");
        var card = new Div(body, foot);
        card.addClassNames("m-sheet", "m-issued");
        return card;
    }

    private static Div next(Runnable openFile, boolean mayBegin) {
        var next = new Div();
        if (mayBegin) {
            next.add(Buttons.primary(Symbol.PLUS, "registrations.new", () -> go(Addresses.START)));
            next.add(Buttons.plain(Symbol.FILE_TEXT, "registrations.openFile", openFile));
        } else {
            next.add(Buttons.primary(Symbol.FILE_TEXT, "registrations.openFile", openFile));
        }
        next.add(Buttons.quiet(Symbol.LIST, "registrations.toQueue", () -> go(Addresses.QUEUE)));
        next.addClassName("m-issued-next");
        return next;
    }

    private static void go(String address) {
        UI.getCurrentOrThrow().navigate(address);
    }
}
