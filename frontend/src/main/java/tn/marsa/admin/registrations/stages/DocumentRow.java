package tn.marsa.admin.registrations.stages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import tn.marsa.admin.registrations.fields.Radios;
import tn.marsa.admin.registrations.procedure.PresentedDocument;
import tn.marsa.admin.registrations.procedure.SupportingDocument;
import tn.marsa.admin.shell.Words;

/** One supporting document: its name, the text that asks for it, whether it was presented, a note. */
final class DocumentRow extends Div {

    /** What may be recorded of a document. */
    enum Presence {
        PRESENTED,
        MISSING
    }

    private final String code;
    private final Span name = new Span();
    private final Span legalBasis = new Span();
    private final Radios<Presence> presence = new Radios<>("registrations.presence", Presence.class);
    private final TextField note = new TextField();

    DocumentRow(String code, AskedFields fields) {
        this.code = code;
        addClassName("m-document");
        name.addClassName("m-document-name");
        legalBasis.addClassName("m-document-basis");
        fields.put(code + ".presented", presence);
        fields.put(code + ".note", note);
        add(new Div(name, legalBasis), presence, note);
    }

    /** The line above the rows: what stands in each column. */
    static Div head() {
        var head = new Div();
        head.addClassNames("m-document", "m-documents-head");
        for (String column : List.of("document", "presence", "note")) {
            var name = new Span();
            name.bindText(Words.text("registrations.documents.column." + column));
            head.add(name);
        }
        return head;
    }

    /** Names the document in the language that the API answered in. */
    void name(SupportingDocument document) {
        name.setText(document.name());
        name.setClassName("m-required", document.mandatory());
        legalBasis.setText(document.legalBasis());
        presence.setAriaLabel(document.name());
        note.setAriaLabel(note.getTranslation("registrations.documents.noteOn", document.name()));
    }

    /** What is recorded; empty as long as neither is chosen. */
    Optional<PresentedDocument> typed() {
        return Optional.ofNullable(presence.getValue())
                .map(chosen -> new PresentedDocument(code, chosen == Presence.PRESENTED, Typed.text(note)));
    }

    void show(PresentedDocument document) {
        presence.setValue(document.presented() ? Presence.PRESENTED : Presence.MISSING);
        Typed.show(note, document.note());
    }
}
