package tn.marsa.admin.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around every screen: Lumo, and Marsa's tokens laid over it. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://css/fonts.css")
@StyleSheet("context://css/tokens.css")
@StyleSheet("context://css/components.css")
@StyleSheet("context://css/shell.css")
@StyleSheet("context://css/registrations.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/favicon.svg", "any");
        settings.setViewport("width=device-width, initial-scale=1");
    }
}
