package tn.marsa.admin.registrations.stages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.person.PartialDate;
import tn.marsa.admin.registrations.person.Person;
import tn.marsa.admin.registrations.procedure.FieldGroup;
import tn.marsa.admin.registrations.procedure.RegisteredAs;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.registrations.procedure.Stage;
import tn.marsa.admin.shell.Dates;

/** The groups that each stage asks for. */
final class StageForms {

    private static final int AGE_WITHOUT_GUARDIAN = 16;

    private final CodeLists lists;
    private final Clock clock;

    StageForms(CodeLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** New forms for a stage, in the order of the screen; none for a stage without fields. */
    List<GroupForm<?>> of(Stage stage, Registration registration) {
        return switch (stage) {
            case RECEPTION -> List.of(new ReceptionForm(lists));
            case IDENTITY -> identity(registration);
            case ENTRY_AND_RESIDENCE ->
                List.of(
                        new EntryForm(lists, registration.registeredAs() == RegisteredAs.NEW),
                        new ResidenceForm(lists),
                        new ContactForm(lists));
            case SITUATION -> situation(mayBeChild(registration.migrant()));
            case DOCUMENTS -> List.of(new DocumentsForm());
            case DUPLICATE_CHECK, VALIDATION -> List.of();
        };
    }

    private List<GroupForm<?>> identity(Registration registration) {
        List<GroupForm<?>> forms = new ArrayList<>(List.of(
                new NamesForm(),
                new BirthForm(lists),
                new NationalityForm(lists),
                new TravelDocumentForm(lists, Dates.today(clock))));
        if (registration.registeredAs() == RegisteredAs.EXISTING) {
            forms.add(new OldNumbersForm());
        }
        return forms;
    }

    private List<GroupForm<?>> situation(boolean child) {
        return List.of(new FamilyForm(lists, child), new WorkForm(lists, child));
    }

    /** A new form for one group of a validated file. */
    GroupForm<?> of(FieldGroup group, Person person, RegisteredAs registeredAs) {
        return switch (group) {
            case NAMES -> new NamesForm();
            case BIRTH -> new BirthForm(lists);
            case NATIONALITY -> new NationalityForm(lists);
            case TRAVEL_DOCUMENT -> new TravelDocumentForm(lists, Dates.today(clock));
            case OLD_NUMBERS -> new OldNumbersForm();
            case ENTRY -> new EntryForm(lists, registeredAs == RegisteredAs.NEW);
            case RESIDENCE -> new ResidenceForm(lists);
            case CONTACT -> new ContactForm(lists);
            case FAMILY -> new FamilyForm(lists, mayBeChild(person));
            case WORK -> new WorkForm(lists, mayBeChild(person));
            case RECEPTION, DOCUMENTS -> throw new IllegalArgumentException(group + " is no group of a file");
        };
    }

    /** True if the person has not turned 16 on the latest day that the birth date may mean. */
    private boolean mayBeChild(@Nullable Person person) {
        PartialDate birth =
                person == null || person.birth() == null ? null : person.birth().date();
        LocalDate today = Dates.today(clock);
        return birth != null && birth.latest().plusYears(AGE_WITHOUT_GUARDIAN).isAfter(today);
    }
}
