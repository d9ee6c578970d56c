package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.PresentedDocument;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.registrations.procedure.SupportingDocument;

/** The supporting documents that the ground of stay asks for, each presented, or missing with a note on why. */
final class DocumentsForm extends GroupForm<List<PresentedDocument>> {

    private static final Pattern ENTRY = Pattern.compile("documents\\.([0-9]+)\\.(.*)");

    private final Map<String, DocumentRow> rows = new LinkedHashMap<>();
    private final Callout nothingAsked = new Callout(Callout.Gravity.NOTE, "registrations.documents.none");
    private final Div list = new Div();

    DocumentsForm() {
        super(FieldGroup.DOCUMENTS, List.of());
        list.addClassName("m-documents");
        addBelow(nothingAsked);
        addBelow(list);
    }

    @Override
    List<PresentedDocument> typed() {
        return rows.values().stream()
                .map(DocumentRow::typed)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    void fill(List<PresentedDocument> presented) {
        presented.forEach(each -> Optional.ofNullable(rows.get(each.code())).ifPresent(row -> row.show(each)));
    }

    /** What is recorded; the rows are laid for it on the way, since which they are depends on the ground of stay. */
    @Override
    @Nullable List<PresentedDocument> in(Registration registration) {
        lay(registration.documents());
        return registration.presented();
    }

    /** A problem of an entry names its place among those sent, one of something that is lacking names the code. */
    @Override
    Optional<Component> find(String path) {
        Matcher entry = ENTRY.matcher(path);
        if (!entry.matches()) {
            return super.find(path);
        }
        return typed().stream()
                .skip(Integer.parseInt(entry.group(1)))
                .findFirst()
                .flatMap(sent -> super.find(group().inputName() + "." + sent.code() + "." + entry.group(2)));
    }

    private void lay(List<SupportingDocument> documents) {
        nothingAsked.setVisible(documents.isEmpty());
        list.setVisible(!documents.isEmpty());
        List<String> codes = documents.stream().map(SupportingDocument::code).toList();
        if (!List.copyOf(rows.keySet()).equals(codes)) {
            rows.clear();
            list.removeAll();
            documents.forEach(document -> rows.put(document.code(), new DocumentRow(document.code(), fields())));
            list.add(DocumentRow.head());
            rows.values().forEach(list::add);
        }
        documents.forEach(
                document -> Optional.ofNullable(rows.get(document.code())).ifPresent(row -> row.name(document)));
    }
}
