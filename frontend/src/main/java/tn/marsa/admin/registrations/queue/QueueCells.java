package tn.marsa.admin.registrations.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.parts.NotChecked;
import tn.marsa.admin.registrations.parts.StateBadge;
import tn.marsa.admin.registrations.person.Names;
import tn.marsa.admin.registrations.procedure.RegistrationState;
import tn.marsa.admin.registrations.procedure.StaffMember;
import tn.marsa.admin.registrations.procedure.Stage;
import tn.marsa.admin.registrations.procedure.Step;
import tn.marsa.admin.registrations.procedure.WorkQueueRow;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Initials;
import tn.marsa.admin.shell.LtrText;
import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Words;

/** The cells of a row. */
final class QueueCells {

    private final Clock clock;

    QueueCells(Clock clock) {
        this.clock = clock;
    }

    Component number(WorkQueueRow row) {
        return new LtrText(row.number());
    }

    /** The name in the script of the language bold, in the other beneath; said in words where none is given yet. */
    Component name(WorkQueueRow row, Locale language) {
        Names names = row.names();
        if (names == null && row.isRestricted()) {
            return cell(restricted());
        }
        if (names == null) {
            var none = new Span();
            none.addClassName("m-quiet");
            none.bindText(Words.text("registrations.noName"));
            return none;
        }
        var cell = new Div();
        cell.addClassName("m-queue-person");
        names.inOrderOf(language).stream().map(QueueCells::isolated).forEach(cell::add);
        return cell;
    }

    private static Component isolated(String name) {
        return new Div(new Bdi(name));
    }

    Component progress(WorkQueueRow row) {
        boolean over = row.state() == RegistrationState.VALIDATED;
        var blocks = new Span();
        blocks.addClassName("m-blocks");
        blocks.getElement().setAttribute("aria-hidden", "true");
        for (Stage stage : Stage.values()) {
            var block = new Span();
            block.setClassName("m-block-done", stage.isReachedAt(row.stage()));
            blocks.add(block);
        }
        var words = new Span();
        Words.follow(
                words,
                language -> words.setText(
                        over
                                ? words.getTranslation(language, "registrations.progress.over")
                                : words.getTranslation(
                                        language,
                                        "registrations.progress",
                                        row.stage().number(),
                                        Stage.values().length,
                                        words.getTranslation(language, "registrations.stage.short." + row.stage()))));
        var cell = new Div(blocks, words);
        cell.addClassName("m-progress");
        return cell;
    }

    Component age(WorkQueueRow row, Locale language) {
        Instant now = clock.instant();
        Age age = Age.between(row.startedAt(), now);
        var cell = new Span();
        String words = cell.getTranslation(language, age.textKey(), age.count());
        boolean over = row.state() == RegistrationState.VALIDATED || row.state() == RegistrationState.ABANDONED;
        if (over || !Age.isLate(row.startedAt(), now)) {
            cell.setText(words);
            return cell;
        }
        cell.addClassName("m-late");
        cell.add(Symbol.TRIANGLE_ALERT.icon(), new Span(cell.getTranslation(language, "registrations.late", words)));
        return cell;
    }

    Component holder(WorkQueueRow row) {
        StaffMember holder = row.holder();
        var name = new Span();
        if (holder == null || holder.isMe()) {
            name.bindText(Words.text(holder == null ? atNobody(row.state()) : "registrations.holder.me"));
        } else {
            name.setText(holder.displayName());
        }
        var initial = new Span(holder == null ? "–" : Initials.of(holder.displayName()));
        initial.addClassName("m-initial");
        initial.getElement().setAttribute("aria-hidden", "true");
        var cell = new Div(initial, name);
        cell.addClassName("m-holder");
        return cell;
    }

    private static String atNobody(RegistrationState state) {
        return state == RegistrationState.SUBMITTED ? "registrations.holder.supervisor" : "registrations.holder.nobody";
    }

    Component action(WorkQueueRow row) {
        var button = Buttons.row(actionKey(row), () -> UI.getCurrentOrThrow().navigate(Addresses.of(row.id())));
        Words.follow(
                button,
                language -> button.setAriaLabel(button.getTranslation(
                        language,
                        "registrations.action.on",
                        button.getTranslation(language, actionKey(row)),
                        row.number())));
        return cell(button);
    }

    Component state(WorkQueueRow row) {
        Div cell = cell(StateBadge.of(row.state()));
        if (row.isRestricted() && row.names() != null) {
            cell.add(restricted());
        }
        if (NotChecked.concerns(row.stage(), row.isUnchecked())) {
            cell.add(NotChecked.line());
        }
        return cell;
    }

    private static StatusBadge restricted() {
        return new StatusBadge(Tone.WARN, Symbol.LOCK, "rights.restricted");
    }

    // A cell cuts off what stands beyond its line of text: badges and buttons are laid out as boxes instead.
    private static Div cell(Component content) {
        var cell = new Div(content);
        cell.addClassName("m-cell");
        return cell;
    }

    private static String actionKey(WorkQueueRow row) {
        boolean mine = row.holder() != null && row.holder().isMe();
        if (row.steps().contains(Step.VALIDATE)) {
            return "registrations.action.review";
        }
        if (mine && row.state() == RegistrationState.RETURNED) {
            return "registrations.action.correct";
        }
        return mine ? "registrations.action.continue" : "registrations.action.open";
    }
}
