package tn.marsa.migrant.rights;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OneTransaction;

/** Corrects groups of a validated file; what they were stays sealed, with when, by whom and why. */
@Component
class CorrectFields {

    private static final String CORRECT = "CORRECT";

    private final OneFileChange oneChange;
    private final ChangeFields changeFields;
    private final OfficeCircumstances circumstances;

    CorrectFields(OneFileChange oneChange, ChangeFields changeFields, OfficeCircumstances circumstances) {
        this.oneChange = oneChange;
        this.changeFields = changeFields;
        this.circumstances = circumstances;
    }

    /** A value that is sent back masked, as it was shown, stays what it is; a group that is as it was leaves nothing in the history. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public FileChangeResult correct(Caller caller, CorrectFieldsInput input) {
        return oneChange.make(CORRECT, caller, input, file -> {
            Optional<FieldProblem> problem = Reason.problem("reason", input.reason());
            if (problem.isPresent()) {
                return new FieldsRefused(List.of(problem.get()));
            }
            Fields given = input.given();
            FieldsChange correction =
                    new FieldsChange(Why.CORRECTION, circumstances.today(), new Reason(input.reason()));
            List<FieldProblem> problems =
                    changeFields.change(caller, file, CORRECT, given.given().keySet(), kept -> given, correction);
            return problems.isEmpty() ? new FileSaved(file) : new FieldsRefused(problems);
        });
    }
}
