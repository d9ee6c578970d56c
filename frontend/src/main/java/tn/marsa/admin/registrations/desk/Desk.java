package tn.marsa.admin.registrations.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.api.ApiUnreachable;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.procedure.Change;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.FieldProblem;
import tn.marsa.admin.registrations.procedure.OpenRegistration;
import tn.marsa.admin.registrations.procedure.RegistrationResult;
import tn.marsa.admin.registrations.procedure.Stage;
import tn.marsa.admin.registrations.procedure.StepRefusal;
import tn.marsa.admin.shell.Symbol;

/** Makes the changes of a screen and tells above it what came of them: mending, a conflict, another holder, no answer. */
public final class Desk extends Div {

    private final OpenRegistration open;
    private final DeskScreen screen;

    /** The desk of a screen that shows this registration. */
    public Desk(OpenRegistration open, DeskScreen screen) {
        this.open = open;
        this.screen = screen;
        addClassName("m-desk");
    }

    /**
     * Makes a change. What stands in the way is told, and what can be done about it offered.
     *
     * @param afterwards done once the change is made, now or by a later attempt
     */
    public void make(Change change, Runnable afterwards) {
        make(change, true, afterwards);
    }

    /** Makes a change that nobody has asked for by a button: fields to mend are marked, and the focus stays where it is. */
    public void makeQuietly(Change change) {
        make(change, false, () -> {});
    }

    /** Tells of fields to mend that were found before anything was sent. */
    public void mend(List<FieldProblem> problems) {
        mend(problems, EnumSet.allOf(FieldGroup.class));
    }

    /** Tells that nothing goes on before the officer has chosen between two desks' values of these groups. */
    public void hold(List<FieldGroup> undecided) {
        show(new UndecidedNotice(undecided));
    }

    /** Takes away what is told of groups that need nothing more, and leaves the rest of a summary standing. */
    public void settle(Set<FieldGroup> groups) {
        for (Component notice : getChildren().toList()) {
            if (notice instanceof ErrorSummary summary) {
                summary.settle(groups);
            } else {
                remove(notice);
            }
        }
    }

    /** Offers a way out beneath what is told. */
    public void offer(Symbol symbol, String textKey, Runnable action) {
        var way = new Div(Buttons.plain(symbol, textKey, action));
        way.addClassName("m-desk-offer");
        add(way);
    }

    private void mend(List<FieldProblem> problems, Set<FieldGroup> looked) {
        screen.refused(problems, looked);
        show(new ErrorSummary(problems, screen, open.seen().id()));
    }

    private void make(Change change, boolean asked, Runnable afterwards) {
        if (!screen.mayMake(change)) {
            return;
        }
        try {
            tell(open.make(change, language()), change, asked, afterwards);
        } catch (ApiUnreachable noAnswer) {
            show(new NoAnswer(() -> make(change, asked, afterwards)));
        } catch (ApiProblem refusal) {
            tell(refusal, change, asked);
        }
    }

    private void tell(RegistrationResult result, Change change, boolean asked, Runnable afterwards) {
        switch (result) {
            case RegistrationResult.Saved saved -> {
                clear(change, asked);
                screen.saved(saved.registration(), change);
                afterwards.run();
            }
            case RegistrationResult.Refused refused -> refuse(refused.problems(), groups(change), asked);
            case RegistrationResult.Changed changed -> tell(changed, change, asked, afterwards);
            case RegistrationResult.StepRefused step -> tell(step, change, asked, afterwards);
        }
    }

    private void tell(RegistrationResult.Changed changed, Change change, boolean asked, Runnable afterwards) {
        boolean apart = screen.changed(changed, change);
        if (apart) {
            make(change, asked, afterwards);
        }
        // After the second attempt, which clears the way for itself: who changed what stays to be read.
        addComponentAsFirst(new ChangedNotice(changed));
    }

    private void tell(RegistrationResult.StepRefused refused, Change change, boolean asked, Runnable afterwards) {
        if (refused.code() == StepRefusal.HELD_BY_ANOTHER) {
            show(new HeldNotice(
                    refused, () -> make(new Change.TakeOver(), asked, () -> make(change, asked, afterwards))));
        } else {
            show(new RefusedNotice(refused.message()));
            leadToCandidates(refused);
        }
    }

    private void leadToCandidates(RegistrationResult.StepRefused refused) {
        if (refused.code().isOfDuplicates() && !screen.showsCandidates()) {
            String address = Addresses.of(refused.registration().id(), Stage.DUPLICATE_CHECK);
            offer(
                    Symbol.RINGS,
                    "registrations.duplicate.show",
                    () -> UI.getCurrentOrThrow().navigate(address));
        }
    }

    private void tell(ApiProblem refusal, Change change, boolean asked) {
        String field = refusal.field();
        if (field == null) {
            show(new RefusedNotice(refusal.text()));
        } else {
            refuse(List.of(Problems.of(refusal, field)), groups(change), asked);
        }
    }

    private void refuse(List<FieldProblem> problems, Set<FieldGroup> looked, boolean asked) {
        if (asked) {
            mend(problems, looked);
        } else {
            screen.refused(problems, looked);
        }
    }

    // A group that saves itself settles its own part of what is told.
    private void clear(Change change, boolean asked) {
        if (asked) {
            removeAll();
        } else {
            settle(groups(change));
        }
    }

    private static Set<FieldGroup> groups(Change change) {
        return change instanceof Change.SaveFields(var groups, var _) ? groups.keySet() : Set.of();
    }

    private void show(Component notice) {
        removeAll();
        add(notice);
    }

    private static Locale language() {
        return UI.getCurrentOrThrow().getLocale();
    }
}
