package tn.marsa.admin.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A text of unknown direction, such as a person's name: it neither takes nor gives direction. */
@Tag("bdi")
public final class Bdi extends HtmlContainer {

    /** A text. */
    public Bdi(String text) {
        setText(text);
    }
}
