package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tn.marsa.admin.matching.Candidate;
import tn.marsa.admin.matching.Candidate.Keeper;
import tn.marsa.admin.matching.Deciding;
import tn.marsa.admin.matching.Side;
import tn.marsa.admin.registrations.desk.Desk;
import tn.marsa.admin.registrations.parts.Addresses;
import tn.marsa.admin.registrations.procedure.Change;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.GroupChange;
import tn.marsa.admin.registrations.procedure.OpenRegistration;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** The third stage: files of the whole register that may be of the same person, each to be decided. */
public final class DuplicateCheckPanel extends Div implements Deciding {

    private static final Set<FieldGroup> NOT_OF_A_FILE = EnumSet.of(FieldGroup.RECEPTION, FieldGroup.DOCUMENTS);

    private final transient OpenRegistration open;
    private final transient Desk desk;
    private final transient StageAids aids;
    private final transient Consumer<Boolean> undecided;
    private final CheckboxGroup<FieldGroup> takeOver = new CheckboxGroup<>();

    /**
     * The check, made anew.
     *
     * @param undecided told whether something is left to decide
     */
    public DuplicateCheckPanel(OpenRegistration open, Desk desk, StageAids aids, Consumer<Boolean> undecided) {
        this.open = open;
        this.desk = desk;
        this.aids = aids;
        this.undecided = undecided;
        addClassName("m-duplicate-check");
        Words.follow(
                takeOver,
                language -> takeOver.setItemLabelGenerator(
                        group -> getTranslation(language, "registrations.group." + group)));
        Words.label(takeOver, "registrations.duplicate.takeOver");
        addAttachListener(attached -> {
            if (attached.isInitialAttach()) {
                look();
            }
        });
    }

    private void look() {
        removeAll();
        Trouble.attempt(() -> show(aids.matching().candidates(open.seen().id(), getLocale())));
    }

    private void show(List<Candidate> found) {
        Registration registration = open.seen();
        var here = new Side(
                "registrations.duplicate.here",
                registration.number(),
                new Keeper(registration.office().code(), registration.office().place()),
                registration.startedAt());
        add(aids.matching().candidates(here, found, this));
        undecided.accept(found.stream().anyMatch(Candidate::isUndecided));
    }

    @Override
    public void same(Candidate candidate, String reason) {
        String pair = Objects.requireNonNull(candidate.pair());
        List<FieldGroup> taken = takesOver(candidate)
                ? takeOver.getSelectedItems().stream().sorted().toList()
                : List.of();
        desk.make(new Change.Continue(pair, reason, taken), this::goOn);
    }

    private void goOn() {
        Registration ended = open.seen();
        if (ended.continuedIn() == null) {
            UI.getCurrentOrThrow().navigate(Addresses.of(ended.id()));
        } else {
            aids.files().find(ended.continuedIn());
        }
    }

    @Override
    public void changed() {
        look();
    }

    @Override
    public Optional<Component> whenSame(Candidate candidate) {
        if (!takesOver(candidate)) {
            return Optional.empty();
        }
        takeOver.setItems(open.seen().saved().stream()
                .map(GroupChange::group)
                .filter(group -> !NOT_OF_A_FILE.contains(group))
                .sorted()
                .toList());
        return Optional.of(takeOver);
    }

    // Only the office that keeps a validated file changes it.
    private boolean takesOver(Candidate candidate) {
        return candidate.status() == Candidate.Status.ACTIVE
                && candidate.office().code().equals(open.seen().office().code());
    }

    @Override
    public String sameKey() {
        return "registrations.duplicate.same";
    }
}
