package tn.marsa.admin.migrants;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.UnaryOperator;
import tn.marsa.admin.rights.FileRights;
import tn.marsa.admin.shell.Action;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.IdentifierText;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Symbol;

/** What the register keeps about a person, and who has looked: to be printed and handed over, in the language of the screen. */
class AnswerSheet extends Div {

    /**
     * A sheet in one language.
     *
     * @param followUp how residence stands and what was decided
     * @param office names an office in that language
     * @param close goes back to the file
     */
    AnswerSheet(
            PersonAnswer answer,
            Component followUp,
            UnaryOperator<Migrant.Keeper> office,
            CodeNames names,
            Runnable close) {
        addClassNames("m-page", "m-answer");
        Migrant file = answer.file();
        Migrant.Keeper keeper = office.apply(file.office());
        add(tools(close), new H1(names.text("migrants.answer.title")));
        if (file.identifier() != null) {
            add(new IdentifierText(file.identifier()));
        }
        add(new Paragraph(
                names.text("migrants.answer.given", Dates.minute(answer.givenAt()), keeper.place(), keeper.code())));
        known(answer, keeper, names);
        add(followUp, history(answer.rights(), names));
        if (file.looks() != null) {
            add(new LooksTable(file.looks().renamed(office), names));
        }
        add(new Paragraph(names.text("migrants.answer.rights")));
    }

    private void known(PersonAnswer answer, Migrant.Keeper keeper, CodeNames names) {
        Migrant file = answer.file();
        var identity = new IdentityPanels(file, names, answer.values());
        var residence = new ResidencePanels(file, keeper, names, answer.values());
        var situation = new SituationPanels(file, names, answer.values());
        add(
                identity.identity(),
                identity.travelDocument(),
                residence.residence(),
                residence.contact(),
                situation.duplicates(),
                situation.family(),
                situation.work(),
                situation.oldNumbers());
    }

    private static Component history(FileRights rights, CodeNames names) {
        var lines = new UnorderedList();
        rights.rectifications()
                .forEach(made -> lines.add(new ListItem(Dates.minute(made.at()) + " · "
                        + names.text("registrations.group." + made.group()) + " · " + names.text(made.whyKey()))));
        var panel = new Panel("migrants.answer.corrections", lines);
        if (rights.restriction() != null) {
            panel.add(new Paragraph(names.text(
                    "migrants.answer.restricted",
                    Dates.minute(rights.restriction().since()))));
        }
        panel.setVisible(
                rights.restriction() != null || !rights.rectifications().isEmpty());
        return panel;
    }

    private static Div tools(Runnable close) {
        var print = new Action(
                        "migrants.answer.print",
                        Symbol.PRINTER,
                        () -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"))
                .primary();
        var tools = new Div(print, new Action("migrants.answer.close", null, close).quiet());
        tools.addClassName("m-answer-tools");
        return tools;
    }
}
