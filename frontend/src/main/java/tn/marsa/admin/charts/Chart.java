package tn.marsa.admin.charts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import tools.jackson.databind.json.JsonMapper;

/** Draws a picture. The module that draws is loaded where a chart is, and nowhere else. */
@Tag("marsa-chart")
@StyleSheet("context://charts/charts.css")
public final class Chart extends Component {

    private static final JsonMapper JSON = new JsonMapper();

    /** An empty place for a picture. */
    public Chart() {
        getElement().setAttribute("role", "img");
        addAttachListener(attached -> attached.getUI().getPage().addJsModule("context://charts/chart.js"));
    }

    /** Shows a picture in place of what was there. */
    public void show(Picture picture) {
        getElement().setAttribute("aria-label", picture.description());
        getElement().setPropertyJson("picture", JSON.valueToTree(picture));
    }

    /** Has the browser keep the picture in a file. */
    void save(PictureFormat format, String name) {
        getElement().callJsFunction("save", format.ending(), name);
    }
}
