package tn.marsa.admin.migrants;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.IdentifierText;
import tn.marsa.admin.shell.StatusBadge;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Tone;
import tn.marsa.admin.shell.Words;

/** Who a file is about: names in both scripts, identifier, state; and what an identifier is not. */
class FileHead extends Div {

    FileHead(Migrant file, CodeNames names) {
        addClassName("m-file-head");
        var face = new Div(Symbol.USER.icon());
        face.addClassName("m-file-face");
        var lines = new Div(title(file.names(), names), line(file), rights());
        lines.addClassName("m-file-lines");
        add(face, lines);
    }

    private static H1 title(Migrant.@Nullable Names name, CodeNames names) {
        if (name == null) {
            return new H1(names.text("migrants.unnamed"));
        }
        var latin = new Bdi(joined(name.surname(), name.givenNames()));
        var arabic = new Bdi(joined(name.surnameArabic(), name.givenNamesArabic()));
        var title = new H1();
        if (names.language().getLanguage().equals("ar")) {
            title.add(arabic, latin);
        } else {
            title.add(latin, arabic);
        }
        return title;
    }

    private static Div line(Migrant file) {
        var line = new Div();
        line.addClassName("m-file-line");
        if (file.identifier() != null) {
            var label = new Span();
            label.bindText(Words.text("migrants.identifier"));
            line.add(label, new IdentifierText(file.identifier()));
        }
        line.add(status(file.status()));
        if (file.duplicateCheck().isUnchecked()) {
            line.add(new StatusBadge(Tone.WARN, Symbol.TRIANGLE_ALERT, "migrants.notChecked"));
        }
        if (file.restriction() != null) {
            line.add(new StatusBadge(Tone.WARN, Symbol.LOCK, "rights.restricted"));
        }
        if (file.registeredAs() == Migrant.RegisteredAs.EXISTING) {
            line.add(new StatusBadge(Tone.ACCENT, Symbol.ID_CARD, "migrants.existing"));
        }
        return line;
    }

    private static StatusBadge status(Migrant.Status status) {
        return switch (status) {
            case PROVISIONAL -> new StatusBadge(Tone.IDLE, Symbol.CLOCK, "migrants.status.PROVISIONAL");
            case ACTIVE -> new StatusBadge(Tone.OK, Symbol.CIRCLE_CHECK, "migrants.status.ACTIVE");
            case ERASED -> new StatusBadge(Tone.IDLE, Symbol.TRASH_2, "migrants.status.ERASED");
            case MERGED -> new StatusBadge(Tone.IDLE, Symbol.USERS, "migrants.status.MERGED");
            case CLOSED -> new StatusBadge(Tone.IDLE, Symbol.ARCHIVE, "migrants.status.CLOSED");
        };
    }

    private static Paragraph rights() {
        var text = new Span();
        text.bindText(Words.text("migrants.noRight"));
        var line = new Paragraph(Symbol.INFO.icon(), text);
        line.addClassName("m-file-rights");
        return line;
    }

    private static String joined(@Nullable String surname, @Nullable String given) {
        return Stream.of(surname, given).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
