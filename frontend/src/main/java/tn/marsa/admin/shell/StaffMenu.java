package tn.marsa.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.context.annotation.Scope;
import tn.marsa.admin.signin.CurrentStaff;
import tn.marsa.admin.signin.Me;

/** Who is signed in, and what concerns the person alone: light or dark, signing out. */
@SpringComponent
@Scope("prototype")
class StaffMenu extends MenuBar {

    StaffMenu(CurrentStaff staff, AuthenticationContext signIn) {
        Me me = staff.me();
        addClassName("m-staff");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        var who = new Span();
        String role = "shell.role." + me.roles().iterator().next();
        Words.follow(
                who,
                locale -> who.setText(
                        getTranslation(locale, "shell.who", me.displayName(), getTranslation(locale, role))));
        var face = new Avatar(me.displayName());
        face.setAbbreviation(Initials.of(me.displayName()));
        face.getElement().setAttribute("aria-hidden", "true");
        var head = new Span(face, who, Symbol.CHEVRON_DOWN.icon());
        head.addClassName("m-staff-face");
        MenuItem root = addItem(head);
        SubMenu menu = root.getSubMenu();
        scheme(menu, "shell.scheme.system", Symbol.MONITOR, ColorScheme.Value.SYSTEM);
        scheme(menu, "shell.scheme.light", Symbol.SUN, ColorScheme.Value.LIGHT);
        scheme(menu, "shell.scheme.dark", Symbol.MOON, ColorScheme.Value.DARK);
        menu.addSeparator();
        item(menu, "shell.signOut", Symbol.LOG_OUT).addClickListener(click -> signIn.logout());
    }

    private static void scheme(SubMenu menu, String key, Symbol symbol, ColorScheme.Value value) {
        item(menu, key, symbol)
                .addClickListener(click -> UI.getCurrentOrThrow().getPage().setColorScheme(value));
    }

    private static MenuItem item(SubMenu menu, String key, Symbol symbol) {
        var text = new Span();
        text.bindText(Words.text(key));
        var line = new Span(symbol.icon(), text);
        line.addClassName("m-menu-item");
        return menu.addItem(line);
    }
}
