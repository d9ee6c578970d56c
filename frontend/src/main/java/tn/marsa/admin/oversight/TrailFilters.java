package tn.marsa.admin.oversight;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.registrations.fields.DayField;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Choice;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** What narrows the trail. Those of its fields that name nobody stand in the page's address, so that it can be passed on. */
class TrailFilters extends Div {

    private final TextField file = new TextField();
    private final TextField staff = new TextField();
    private final ComboBox<OfficePlace> office = new ComboBox<>();
    private final Choice<TrailPurpose> purpose = new Choice<>("oversight.purpose", TrailPurpose.class);
    private final Choice<TrailAction> action = new Choice<>("oversight.action", TrailAction.class);
    private final DayField from = new DayField();
    private final DayField to = new DayField();
    private @Nullable String askedOffice;

    /**
     * Empty filters.
     *
     * @param search looks for what they hold
     */
    TrailFilters(Runnable search) {
        addClassName("m-trail-filters");
        file.setMaxLength(64);
        file.getElement().setAttribute("autocomplete", "off");
        staff.setMaxLength(120);
        office.setItems(List.of());
        office.setItemLabelGenerator(OfficePlace::shown);
        office.setClearButtonVisible(true);
        Stream.of(file, staff).forEach(field -> field.addKeyPressListener(Key.ENTER, pressed -> search.run()));
        label(file, "oversight.file");
        label(staff, "oversight.staff");
        label(office, "oversight.office");
        label(purpose, "oversight.purpose");
        label(action, "oversight.action");
        label(from, "oversight.from");
        label(to, "oversight.to");
        add(new Action("oversight.search", Symbol.SEARCH, search).primary());
    }

    private void label(Component field, String key) {
        Words.label(field, key);
        add(field);
    }

    /** Offers these offices and keeps the one that was chosen. */
    void offices(List<OfficePlace> all) {
        String chosen = office.isEmpty() ? askedOffice : office.getValue().code();
        office.setItems(all);
        choose(chosen);
    }

    private void choose(@Nullable String code) {
        office.getListDataView()
                .getItems()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .ifPresent(office::setValue);
    }

    /** What they hold. */
    TrailQuestion question() {
        return new TrailQuestion(
                filled(file),
                filled(staff),
                office.isEmpty() ? null : office.getValue().code(),
                purpose.getValue(),
                action.getValue(),
                from.getValue(),
                to.getValue());
    }

    /** What of it may stand in an address: no identifier and no name. */
    QueryParameters address() {
        Map<String, String> shared = new HashMap<>();
        TrailQuestion asked = question();
        put(shared, "office", asked.office());
        put(shared, "purpose", asked.purpose());
        put(shared, "action", asked.action());
        put(shared, "from", asked.from());
        put(shared, "to", asked.to());
        return QueryParameters.simple(shared);
    }

    /** Takes what an address holds; what it cannot be is left out. */
    void take(QueryParameters address) {
        askedOffice = address.getSingleParameter("office").orElse(null);
        choose(askedOffice);
        address.getSingleParameter("purpose")
                .flatMap(name -> named(TrailPurpose.values(), name))
                .ifPresent(purpose::setValue);
        address.getSingleParameter("action")
                .flatMap(name -> named(TrailAction.values(), name))
                .ifPresent(action::setValue);
        address.getSingleParameter("from").flatMap(TrailFilters::day).ifPresent(from::setValue);
        address.getSingleParameter("to").flatMap(TrailFilters::day).ifPresent(to::setValue);
    }

    /** Says at the field what the API refused; false if it has no such field. */
    boolean refused(ApiProblem problem) {
        Map<String, HasValidation> fields = Map.of("file", file, "staff", staff, "office", office, "to", to);
        HasValidation field = problem.field() == null ? null : fields.get(problem.field());
        if (field == null) {
            return false;
        }
        field.setErrorMessage(
                "file".equals(problem.field())
                        ? problem.text()
                        : getTranslation("oversight.refused." + problem.field()));
        field.setInvalid(true);
        return true;
    }

    /** Takes back what was said at the fields. */
    void clearRefusals() {
        Stream.<HasValidation>of(file, staff, office, to).forEach(field -> field.setInvalid(false));
    }

    /** Does something whenever somebody changes one of the choices. */
    void onChoice(Runnable changed) {
        Stream.<HasValue<?, ?>>of(office, purpose, action, from, to).forEach(field -> onChoice(field, changed));
    }

    private static void onChoice(HasValue<?, ?> field, Runnable changed) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    private static @Nullable String filled(TextField field) {
        String typed = field.getValue().strip();
        return typed.isEmpty() ? null : typed;
    }

    private static void put(Map<String, String> shared, String name, @Nullable Object value) {
        if (value != null) {
            shared.put(name, value.toString());
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
