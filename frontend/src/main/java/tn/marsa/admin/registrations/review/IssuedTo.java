package tn.marsa.admin.registrations.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.parts.Isolated;
import tn.marsa.admin.registrations.person.Birth;
import tn.marsa.admin.registrations.person.Names;
import tn.marsa.admin.registrations.person.Person;
import tn.marsa.admin.shell.Bdi;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Words;

/** Whom an identifier was issued to: the name in both scripts, the one of the screen's language first, and the birth. */
final class IssuedTo extends Div {

    private final transient Person person;
    private final transient CodeLists lists;

    IssuedTo(Person person, CodeLists lists) {
        this.person = person;
        this.lists = lists;
        addClassName("m-issued-person");
        Words.follow(this, this::write);
    }

    private void write(Locale language) {
        removeAll();
        Names names = person.names();
        if (names != null) {
            names.inOrderOf(language).forEach(name -> add(strong(name)));
        }
        Birth birth = person.birth();
        if (birth != null) {
            var born = new Span(getTranslation(language, "registrations.issued.born", whenAndWhere(birth, language)));
            born.addClassName("m-title-note");
            add(born);
        }
    }

    private String whenAndWhere(Birth birth, Locale language) {
        String date = birth.date() == null
                ? ""
                : Isolated.figure(Dates.partial(birth.date().toString()));
        return Stream.of(date, lists.name(CodeListName.COUNTRY, birth.country(), language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Bdi strong(String name) {
        var text = new Bdi(name);
        text.addClassName("m-strong");
        return text;
    }
}
