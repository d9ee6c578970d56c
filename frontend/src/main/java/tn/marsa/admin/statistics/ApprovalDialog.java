package tn.marsa.admin.statistics;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import tn.marsa.admin.shell.Trouble;

/** Asks once more before a table becomes part of every later release. */
final class ApprovalDialog extends ConfirmDialog {

    ApprovalDialog(Runnable approve) {
        setHeader(getTranslation("statistics.request.approve"));
        setText(getTranslation("statistics.request.approve.sure"));
        setConfirmText(getTranslation("statistics.request.approve"));
        setCancelable(true);
        setCancelText(getTranslation("statistics.cancel"));
        addConfirmListener(confirmed -> Trouble.attempt(approve));
    }
}
