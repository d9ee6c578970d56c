package tn.marsa.admin.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.context.annotation.Scope;
import tn.marsa.admin.signin.CurrentStaff;

/** The search field of the bar; there is none for who may not open a person's file. */
@SpringComponent
@Scope("prototype")
class SearchField extends TextField {

    SearchField(FileSearch search, CurrentStaff staff) {
        setId("search");
        addClassName("m-search");
        setVisible(staff.me().hasAny(search.roles()));
        setPrefixComponent(Symbol.SEARCH.icon());
        setSuffixComponent(new KeyCap("/"));
        setMaxLength(64);
        getElement().setAttribute("autocomplete", "off");
        Words.ariaLabel(this, "shell.search");
        bindPlaceholder(Words.text("shell.search.hint"));
        addKeyPressListener(Key.ENTER, pressed -> {
            search.find(getValue());
            clear();
        });
    }
}
