package tn.marsa.admin.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;

/** The screen in place of one that cannot be shown: what happened, and the way on. */
abstract class FailurePage extends Main {

    FailurePage(Symbol symbol, String titleKey, String nextKey, Component... actions) {
        addClassNames("m-page", "m-failure");
        var title = new H1();
        title.bindText(Words.text(titleKey));
        var next = new Paragraph();
        next.bindText(Words.text(nextKey));
        var ways = new Div(actions);
        ways.addClassName("m-failure-ways");
        add(symbol.icon(), title, next, ways);
        Titles.follow(this, titleKey);
    }

    static RouterLink home() {
        var link = new RouterLink(HomeView.class);
        link.addClassName("m-primary-link");
        link.bindText(Words.text("shell.failure.home"));
        return link;
    }
}
