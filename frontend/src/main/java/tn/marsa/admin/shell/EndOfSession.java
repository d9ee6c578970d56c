package tn.marsa.admin.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;

/** What the browser shows when the session has ended on the server: told first, reloaded on a click, so that text can be copied. */
class EndOfSession implements SystemMessagesProvider {

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo request) {
        Locale language = request.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(I18NProvider.translate(language, "shell.signedOut"));
        messages.setSessionExpiredMessage(I18NProvider.translate(language, "shell.session.ended"));
        messages.setInternalErrorCaption(I18NProvider.translate(language, "shell.unexpected"));
        messages.setInternalErrorMessage(I18NProvider.translate(language, "shell.session.broken"));
        return messages;
    }
}
