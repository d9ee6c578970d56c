package tn.marsa.admin.statistics;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Symbol;
import tn.marsa.admin.shell.Trouble;
import tn.marsa.admin.shell.Words;

/** The views of a page: open one, keep what is shown under a name, rename, delete. Passing one on takes the page's address alone. */
class SavedViewsBar extends Div {

    private final transient SavedViewsClient client;
    private final ViewPage page;
    private final transient Supplier<String> shown;
    private final Select<SavedView> views = new Select<>();
    private final Action rename = new Action("statistics.view.rename", Symbol.PENCIL, this::rename)
            .quiet()
            .small();
    private final Action delete = new Action("statistics.view.delete", Symbol.TRASH_2, this::delete)
            .quiet()
            .small();
    private final Div refusal = new Div();

    /**
     * A bar without views.
     *
     * @param shown the parameters of the page's address as it stands
     * @param open shows what the parameters ask for
     */
    SavedViewsBar(SavedViewsClient client, ViewPage page, Supplier<String> shown, Consumer<String> open) {
        this.client = client;
        this.page = page;
        this.shown = shown;
        addClassName("m-saved-views");
        Words.label(views, "statistics.views");
        views.setItemLabelGenerator(SavedView::name);
        views.addValueChangeListener(change -> {
            offer(change.getValue() != null);
            if (change.isFromClient() && change.getValue() != null) {
                Trouble.attempt(() -> open.accept(change.getValue().link()));
            }
        });
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("m-refusal");
        var keep = new Action("statistics.view.save", Symbol.PLUS, this::keep)
                .quiet()
                .small();
        add(views, keep, rename, delete, refusal);
        offer(false);
    }

    /** Lists the views anew. */
    void fill(Locale language) {
        views.setItems(client.of(page, language));
    }

    private void offer(boolean chosen) {
        rename.setVisible(chosen);
        delete.setVisible(chosen);
    }

    private void keep() {
        UUID once = UUID.randomUUID();
        new NameDialog(
                        "statistics.view.save",
                        "",
                        name -> told(client.save(once, page, name, shown.get(), getLocale())))
                .open();
    }

    private void rename() {
        SavedView view = views.getValue();
        new NameDialog("statistics.view.rename", view.name(), name -> told(client.rename(view, name, getLocale())))
                .open();
    }

    private void delete() {
        Trouble.attempt(() -> {
            client.delete(views.getValue(), getLocale());
            fill(getLocale());
        });
    }

    private void told(SavedViewAnswer answer) {
        switch (answer) {
            case SavedViewAnswer.Saved saved -> {
                refusal.setText("");
                fill(getLocale());
                views.setValue(saved.view());
            }
            case SavedViewAnswer.Refused refused -> refusal.setText(refused.message());
        }
    }
}
