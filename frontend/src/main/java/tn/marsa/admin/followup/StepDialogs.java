package tn.marsa.admin.followup;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.followup.FollowUp.Departure;
import tn.marsa.admin.followup.FollowUp.Request;
import tn.marsa.admin.followup.FollowUp.RequestKind;
import tn.marsa.admin.followup.FollowUp.RequestState;
import tn.marsa.admin.followup.FollowUp.State;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.registrations.fields.CodeBox;
import tn.marsa.admin.registrations.fields.DayField;
import tn.marsa.admin.registrations.fields.Radios;
import tn.marsa.admin.registrations.fields.YesNo;
import tn.marsa.admin.shell.Choice;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Symbol;

/** The dialogs of the steps that a file allows now. */
record StepDialogs(OpenedFile file) {

    private static final int LONGEST_ACT = 40;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_ADDRESS = 300;

    /** A step that can be taken now. */
    record Possible(String texts, Symbol symbol, Supplier<StepDialog> dialog) {}

    /** What can be decided, as the API names it. */
    enum Outcome {
        GRANTED,
        REFUSED,
        CANCELLED
    }

    /** Those that the file allows whoever has opened it. */
    List<Possible> possible() {
        List<Possible> possible = new ArrayList<>();
        Departure left = file.followUp().left();
        Request open = file.followUp().openRequest();
        if (file.followUp().state() == State.UNRECORDED) {
            possible.add(new Possible("followup.card", Symbol.ID_CARD, this::card));
        }
        if (open == null && left != Departure.FOR_GOOD) {
            possible.add(new Possible("followup.ask", Symbol.FILE_TEXT, this::request));
        }
        if (open != null && open.state() == RequestState.SUBMITTED) {
            possible.add(new Possible("followup.opinion", Symbol.SEND, this::opinion));
        }
        if (open != null && file.isTheHeads()) {
            possible.add(new Possible("followup.decide", Symbol.CIRCLE_CHECK, this::decision));
        }
        if (left != Departure.FOR_GOOD) {
            possible.add(new Possible("followup.move", Symbol.MAP_PIN, this::move));
        }
        if (left == null || (left == Departure.PRESUMED && open == null)) {
            possible.add(new Possible("followup.leave", Symbol.LOG_OUT, this::departure));
        }
        if (left == Departure.FOR_A_TIME || left == Departure.FOR_GOOD) {
            possible.add(new Possible("followup.return", Symbol.LOG_IN, this::comeBack));
        }
        return possible;
    }

    private StepDialog card() {
        var form = new StepForm().need("validFrom", new DayField()).need("validUntil", new DayField());
        return new StepDialog(file, "followup.card", "recordCard", form);
    }

    private StepDialog request() {
        var kind = new Choice<>("followup.kind", RequestKind.class);
        if (file.followUp().state() == State.NONE) {
            kind.setItems(RequestKind.FIRST);
        } else {
            kind.setItems(RequestKind.RENEWAL, RequestKind.CHANGE_OF_GROUND);
        }
        var form = new StepForm()
                .need("kind", kind)
                .needIf(
                        () -> kind.getValue() == RequestKind.CHANGE_OF_GROUND,
                        "ground",
                        new CodeBox(file.lists(), CodeListName.GROUND_OF_STAY))
                .need("submittedOn", today());
        return new StepDialog(file, "followup.ask", "requestResidence", form);
    }

    private StepDialog opinion() {
        var form = new StepForm()
                .need("favourable", new Radios<>("followup.favourable", YesNo.class))
                .need("givenOn", today());
        return new StepDialog(file, "followup.opinion", "recordOpinion", form);
    }

    private StepDialog decision() {
        var outcome = new Choice<>("followup.outcome", Outcome.class);
        Request open = file.followUp().openRequest();
        if (open != null && open.state() == RequestState.SUBMITTED) {
            outcome.setItems(Outcome.CANCELLED);
        }
        var act = new TextField();
        act.setMaxLength(LONGEST_ACT);
        act.setManualValidation(true);
        var form = new StepForm()
                .need("outcome", outcome)
                .need("decidedOn", today())
                .needIf(() -> isDecided(outcome.getValue()), "actNumber", act)
                .needIf(() -> outcome.getValue() == Outcome.GRANTED, "validFrom", new DayField())
                .needIf(() -> outcome.getValue() == Outcome.GRANTED, "validUntil", new DayField())
                .needIf(
                        () -> outcome.getValue() == Outcome.REFUSED || outcome.getValue() == Outcome.CANCELLED,
                        "reason",
                        text())
                .needIf(() -> outcome.getValue() == Outcome.REFUSED, "remedy", text());
        return new StepDialog(file, "followup.decide", "recordDecision", form);
    }

    private static boolean isDecided(@Nullable Outcome outcome) {
        return outcome == Outcome.GRANTED || outcome == Outcome.REFUSED;
    }

    private StepDialog move() {
        var address = new TextField();
        address.setMaxLength(LONGEST_ADDRESS);
        address.setManualValidation(true);
        var form = new StepForm()
                .need("movedOn", today())
                .need("governorate", new CodeBox(file.lists(), CodeListName.GOVERNORATE))
                .need("address", address);
        return new StepDialog(file, "followup.move", "recordMove", form);
    }

    private StepDialog departure() {
        var form = new StepForm()
                .need("leftOn", today())
                .offer("crossing", new CodeBox(file.lists(), CodeListName.BORDER_CROSSING))
                .need("forGood", new Radios<>("followup.forGood", YesNo.class));
        return new StepDialog(file, "followup.leave", "recordDeparture", form);
    }

    private StepDialog comeBack() {
        var form = new StepForm()
                .need("returnedOn", today())
                .offer("crossing", new CodeBox(file.lists(), CodeListName.BORDER_CROSSING));
        return new StepDialog(file, "followup.return", "recordReturn", form);
    }

    private DayField today() {
        var day = new DayField();
        day.setValue(Dates.today(file.clock()));
        return day;
    }

    private static TextArea text() {
        var text = new TextArea();
        text.setMaxLength(LONGEST_TEXT);
        text.setManualValidation(true);
        return text;
    }
}
