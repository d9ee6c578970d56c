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
import tn.marsa.admin.registrations.person.Nationality;
import tn.marsa.admin.registrations.person.PartialDate;
import tn.marsa.admin.registrations.person.PartialDate.Precision;
import tn.marsa.admin.registrations.person.Person;
import tn.marsa.admin.registrations.person.Sex;
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
            var born = new Span(born(birth, language));
            born.addClassName("m-title-note");
            add(born);
        }
    }

    // Where the sex, or the day, is not known the words take no side.
    private String born(Birth birth, Locale language) {
        PartialDate date = birth.date();
        Nationality nationality = person.nationality();
        Sex sex = nationality == null || nationality.sex() == null || date == null ? Sex.X : nationality.sex();
        boolean toTheDay = date != null && date.precision() == Precision.DAY;
        return getTranslation(
                language, "registrations.issued.born." + sex, whenAndWhere(birth, language), toTheDay ? 0 : 1);
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
