package tn.marsa.admin.migrants;

import com.vaadin.flow.component.html.Paragraph;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Facts;
import tn.marsa.admin.shell.IdentifierText;
import tn.marsa.admin.shell.Panel;
import tn.marsa.admin.shell.Words;

/** What is known of duplicates, family, work, and of the time before the register. */
record SituationPanels(Migrant file, CodeNames names, MaskedFacts masked) {

    private static final Migrant.Family NO_FAMILY = new Migrant.Family(null, null, null, false);
    private static final Migrant.Work NO_WORK = new Migrant.Work(null, null, null, null);
    private static final Migrant.OldNumbers NO_NUMBERS = new Migrant.OldNumbers(null, null, null);

    /** What came of looking for another file of the same person. */
    Panel duplicates() {
        Migrant.DuplicateCheck check = file.duplicateCheck();
        var text = new Paragraph();
        if (check.isUnchecked()) {
            text.bindText(
                    check.recordedAt() == null
                            ? Words.text("migrants.notChecked.why")
                            : Words.text("migrants.notChecked.since", Dates.minute(check.recordedAt())));
        } else {
            text.bindText(Words.text(
                    "migrants.duplicates." + check.outcome(),
                    check.recordedAt() == null ? "–" : Dates.minute(check.recordedAt())));
        }
        text.addClassName("m-panel-text");
        return new Panel(check.isUnchecked() ? "migrants.notChecked" : "migrants.duplicates", text);
    }

    /** Marital status and, for a child, the guardian. */
    Panel family() {
        Migrant.Family family = file.family() == null ? NO_FAMILY : file.family();
        var facts = new Facts()
                .fact("migrants.maritalStatus", names.name(CodeListName.MARITAL_STATUS, family.maritalStatus()));
        if (family.guardian() != null) {
            facts.fact("migrants.guardian", new IdentifierText(family.guardian()))
                    .fact("migrants.relation", names.value("migrants.relation", family.guardianRelation()));
        }
        if (family.unaccompanied()) {
            facts.fact("migrants.guardian", names.text("migrants.unaccompanied"));
        }
        return new Panel("migrants.family", facts);
    }

    /** Education and occupation. */
    Panel work() {
        Migrant.Work work = file.work() == null ? NO_WORK : file.work();
        return new Panel(
                "migrants.work",
                new Facts()
                        .fact("migrants.education", names.name(CodeListName.EDUCATION, work.education()))
                        .fact("migrants.activity", names.name(CodeListName.ACTIVITY, work.activity()))
                        .fact("migrants.occupation", names.name(CodeListName.OCCUPATION, work.occupation()))
                        .name("migrants.employer", work.employerOrSchool()));
    }

    /** Numbers from before the register, masked; shown only for who came with some. */
    Panel oldNumbers() {
        Migrant.OldNumbers numbers = file.oldNumbers() == null ? NO_NUMBERS : file.oldNumbers();
        var facts = new Facts();
        masked.add(facts, MaskedField.OLD_CARD, numbers.card());
        masked.add(facts, MaskedField.OLD_RECEIPT, numbers.receipt());
        masked.add(facts, MaskedField.OLD_FILE, numbers.file());
        var panel = new Panel("migrants.oldNumbers", facts);
        panel.setVisible(file.oldNumbers() != null);
        return panel;
    }
}
