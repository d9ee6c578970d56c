package tn.marsa.migrant.rights;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.CheckedFields;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.migrant.fields.Circumstances;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.Ids;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;

/** Corrects groups of a validated file; what they were stays sealed, with when, by whom and why. */
@Component
class CorrectFields {

    private static final String CORRECT = "CORRECT";

    private final OneFileChange oneChange;
    private final Door door;
    private final OfficeCircumstances circumstances;
    private final KeptFiles files;
    private final Rectifications rectifications;
    private final ChangedFields changedFields;
    private final Clock clock;

    CorrectFields(
            OneFileChange oneChange,
            Door door,
            OfficeCircumstances circumstances,
            KeptFiles files,
            Rectifications rectifications,
            ChangedFields changedFields,
            Clock clock) {
        this.oneChange = oneChange;
        this.door = door;
        this.circumstances = circumstances;
        this.files = files;
        this.rectifications = rectifications;
        this.changedFields = changedFields;
        this.clock = clock;
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
            AtomicReference<Correction> correction = new AtomicReference<>();
            CheckedFields checked = open(caller, file, input.given(), correction);
            if (!checked.areGood()) {
                return new FieldsRefused(checked.problems());
            }
            keep(caller, file, correction.get(), new Reason(input.reason()));
            return new FileSaved(file);
        });
    }

    private CheckedFields open(Caller caller, MigrantFile file, Fields given, AtomicReference<Correction> correction) {
        Circumstances now = circumstances.afterRegistration(caller, file.registeredAs());
        String what = CORRECT + " " + Door.names(given.given().keySet());
        return door.openToChange(caller, Purpose.CORRECTING, file.id(), what, kept -> {
            Correction made = Correction.of(kept, given);
            correction.set(made);
            return made.checked(now);
        });
    }

    private void keep(Caller caller, MigrantFile file, Correction correction, Reason reason) {
        UUID id = Ids.next();
        List<Rectification> made = changes(caller, file, correction, id);
        if (made.isEmpty()) {
            return;
        }
        Map<String, byte[]> former = new HashMap<>();
        made.forEach(each -> former.put(
                each.formerName(), changedFields.bytes(correction.kept().given().get(each.group()))));
        files.keepNamed(file.id(), former);
        files.keepReason(file.id(), Rectification.reasonName(id), reason);
        rectifications.addAll(made);
        files.correct(file, correction.corrected(), correction.all());
    }

    private List<Rectification> changes(Caller caller, MigrantFile file, Correction correction, UUID id) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Rectification> made = new ArrayList<>();
        correction.corrected().given().forEach((group, value) -> {
            List<String> changed =
                    changedFields.between(correction.kept().given().get(group), value);
            if (!changed.isEmpty()) {
                made.add(new Rectification(id, file.id(), group, file.version() + 1, changed, caller.staff(), at));
            }
        });
        return made;
    }
}
