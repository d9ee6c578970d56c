package tn.marsa.admin.offices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tn.marsa.admin.shell.Words;

/** How many offices stand at each step, zeros included, and the part of them that is open. */
class StepCounts extends Div {

    StepCounts() {
        addClassName("m-counts");
    }

    /** Shows the counts of some offices. */
    void show(List<Office> offices) {
        removeAll();
        Arrays.stream(OfficeStep.values()).forEach(step -> add(cell(step, count(offices, step))));
        add(share(offices));
    }

    private static long count(List<Office> offices, OfficeStep step) {
        return offices.stream().filter(office -> office.step() == step).count();
    }

    private static Div cell(OfficeStep step, long count) {
        var figure = new Span(Long.toString(count));
        figure.addClassNames("m-figure", step == OfficeStep.OPEN ? "m-figure-open" : "m-figure-plain");
        var word = new Span();
        word.bindText(Words.text(step.textKey()));
        var label = new Div(step.symbol().icon(), word);
        label.addClassName("m-count-label");
        return new Div(figure, label);
    }

    private static Div share(List<Office> offices) {
        long open = count(offices, OfficeStep.OPEN);
        var text = new Span();
        text.bindText(Words.text("offices.share", open, offices.size()));
        text.addClassName("m-count-label");
        var bar = new Div();
        bar.addClassName("m-share");
        bar.getElement().setAttribute("aria-hidden", "true");
        Arrays.stream(OfficeStep.values())
                .sorted((one, other) -> other.compareTo(one))
                .forEach(step -> bar.add(part(step, count(offices, step))));
        return new Div(text, bar);
    }

    private static Div part(OfficeStep step, long count) {
        var part = new Div();
        part.addClassName("m-share-" + step.name().toLowerCase(Locale.ROOT));
        part.getStyle().set("flex-grow", Long.toString(count));
        return part;
    }
}
