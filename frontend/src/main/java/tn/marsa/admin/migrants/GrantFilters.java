package tn.marsa.admin.migrants;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.api.ApiProblem;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Words;

/** What narrows the list of grants: one file, or one office. Neither stands in an address. */
class GrantFilters extends Div {

    private final TextField file = new TextField();
    private final ComboBox<Migrant.Keeper> office = new ComboBox<>();

    /**
     * Empty filters.
     *
     * @param search looks for what they hold
     */
    GrantFilters(Runnable search) {
        addClassName("m-trail-filters");
        file.setMaxLength(64);
        file.getElement().setAttribute("autocomplete", "off");
        file.addKeyPressListener(Key.ENTER, pressed -> search.run());
        office.setItems(List.of());
        office.setItemLabelGenerator(place -> place.place() + " (" + place.code() + ")");
        office.setClearButtonVisible(true);
        office.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search.run();
            }
        });
        Words.label(file, "migrants.identifier");
        Words.label(office, "migrants.office");
        add(file, office, new Action("migrants.grants.search", Symbol.SEARCH, search).primary());
    }

    /** Offers these offices and keeps the one that was chosen. */
    void offices(List<Migrant.Keeper> all) {
        String chosen = office();
        office.setItems(all);
        all.stream().filter(one -> one.code().equals(chosen)).findFirst().ifPresent(office::setValue);
    }

    @Nullable String file() {
        String typed = file.getValue().strip();
        return typed.isEmpty() ? null : typed;
    }

    @Nullable String office() {
        return office.isEmpty() ? null : office.getValue().code();
    }

    /** Says at the field that the identifier cannot be one; false if something else was refused. */
    boolean refused(ApiProblem problem) {
        boolean mine = "file".equals(problem.field());
        if (mine) {
            file.setErrorMessage(problem.text());
            file.setInvalid(true);
        }
        return mine;
    }

    /** Takes back what was said at the field. */
    void clearRefusals() {
        file.setInvalid(false);
    }
}
