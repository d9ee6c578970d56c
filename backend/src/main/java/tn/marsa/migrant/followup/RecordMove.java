package tn.marsa.migrant.followup;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.fields.Contact;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.rights.ChangeFields;
import tn.marsa.migrant.rights.FieldsChange;
import tn.marsa.migrant.rights.FileChangeRefusal;
import tn.marsa.migrant.rights.FileChangeResult;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OneTransaction;

/** Records that somebody lives elsewhere: the file has the new address, its history the former one. */
@Component
class RecordMove {

    private final FollowUps followUps;
    private final ChangeFields changeFields;

    RecordMove(FollowUps followUps, ChangeFields changeFields) {
        this.followUps = followUps;
        this.changeFields = changeFields;
    }

    /** Phone and e-mail stay what they are; the office that keeps the file stays the same one. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public FileChangeResult record(Caller caller, RecordMoveInput input) {
        return followUps.make("RECORD_MOVE", caller, input, RecordMove::barrier, followed -> attempt(followed, input));
    }

    private static Optional<FileChangeRefusal> barrier(Followed followed) {
        return followed.standing().left() == Departure.FOR_GOOD
                ? Optional.of(FileChangeRefusal.DEPARTED)
                : Optional.empty();
    }

    private List<FieldProblem> attempt(Followed followed, RecordMoveInput input) {
        List<FieldProblem> faults = new Faults()
                .past("movedOn", input.movedOn(), followed.today(), followed.entered())
                .list();
        if (faults.isEmpty()) {
            faults = change(followed, input);
        }
        if (faults.isEmpty()) {
            followUps.keep(followed, Step.MOVED, input.movedOn(), null, null);
        }
        return faults;
    }

    private List<FieldProblem> change(Followed followed, RecordMoveInput input) {
        return changeFields.change(
                followed.caller(),
                followed.file(),
                "MOVE",
                EnumSet.of(FieldGroup.CONTACT),
                kept -> moved(kept, input),
                new FieldsChange(Why.MOVED, input.movedOn(), null));
    }

    private static Fields moved(Fields kept, RecordMoveInput input) {
        Contact was = kept.contact();
        Contact now = was == null
                ? new Contact(input.governorate(), input.address(), null, null)
                : new Contact(input.governorate(), input.address(), was.phone(), was.email());
        return Fields.of(Map.of(FieldGroup.CONTACT, now));
    }
}
