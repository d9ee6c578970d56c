package tn.marsa.admin.merging;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.parts.Buttons;
import tn.marsa.admin.registrations.person.Names;
import tn.marsa.admin.registrations.person.Person;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.review.Wording;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Facts;
import tn.marsa.admin.shell.IdentifierText;
import tn.marsa.admin.shell.Panel;

/** Two files side by side, field by field: who they are about, and what the survivor is to take from the other. */
final class ComparedFiles extends Div {

    private final List<ComparedGroup> groups = new ArrayList<>();

    ComparedFiles(Comparison.Compared compared, Wording wording) {
        Panel survivor = head("merging.survivor", compared.survivor(), compared.survivorHead());
        survivor.add(shortcut("merging.all.keep", false));
        Panel other = head("merging.other", compared.merged(), compared.mergedHead());
        other.add(shortcut("merging.all.take", true));
        var heads = new Div(survivor, other);
        heads.addClassName("m-compared-heads");
        add(heads);
        for (FieldGroup group : FieldGroup.values()) {
            if (group != FieldGroup.RECEPTION && group != FieldGroup.DOCUMENTS) {
                compare(group, compared, wording);
            }
        }
        groups.forEach(this::add);
    }

    private void compare(FieldGroup group, Comparison.Compared compared, Wording wording) {
        Object survivor = compared.survivor().values(group.inputName());
        Object merged = compared.merged().values(group.inputName());
        if (survivor != null || merged != null) {
            groups.add(new ComparedGroup(group, survivor, merged, compared.differing(group), wording));
        }
    }

    /** What is to come from the other file. */
    List<FieldChoice> taken() {
        return groups.stream().flatMap(group -> group.taken().stream()).toList();
    }

    /** Chooses that to come from the other file, and nothing else. */
    void take(List<FieldChoice> chosen) {
        groups.forEach(group -> group.take(chosen::contains));
    }

    private Div shortcut(String textKey, boolean all) {
        var shortcut = new Div(Buttons.row(textKey, () -> groups.forEach(group -> group.take(choice -> all))));
        shortcut.addClassName("m-compared-all");
        return shortcut;
    }

    private static Panel head(String titleKey, Person person, Comparison.Head head) {
        String identifier = person.identifier();
        var facts = new Facts()
                .fact("merging.number", identifier == null ? new Span("–") : new IdentifierText(identifier))
                .fact("merging.name", name(person.names()))
                .name(
                        "merging.office",
                        head.office().place() + " (" + head.office().code() + ")");
        return new Panel(titleKey, facts);
    }

    private static Div name(@Nullable Names names) {
        return names == null
                ? new Div("–")
                : new Div(
                        new Bdi(joined(names.surname(), names.givenNames())),
                        new Span(" "),
                        new Bdi(joined(names.surnameArabic(), names.givenNamesArabic())));
    }

    private static String joined(@Nullable String surname, @Nullable String givenNames) {
        return Stream.of(surname, givenNames)
                .filter(name -> name != null && !name.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
