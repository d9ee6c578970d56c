package tn.marsa.admin.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tn.marsa.admin.api.ApiFailure;

/** What failed while a person was working, and nobody has dealt with: told above the screen; the log has what was not foreseen. */
class UnhandledFailures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnhandledFailures.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        if (!(failure instanceof ApiFailure)) {
            LOG.error("a request of a screen failed", failure);
        }
        if (UI.getCurrent() != null) {
            Trouble.tell(failure);
        }
    }
}
