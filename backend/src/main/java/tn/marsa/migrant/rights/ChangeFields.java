package tn.marsa.migrant.rights;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.migrant.CheckedFields;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.migrant.fields.Circumstances;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.Caller;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.Ids;
import tn.marsa.shared.Purpose;

/** Gives groups of a validated file other values; what they were stays sealed, with when, by whom and why. */
@Component
public class ChangeFields {

    private final Door door;
    private final OfficeCircumstances circumstances;
    private final KeptFiles files;
    private final Rectifications rectifications;
    private final ChangedFields changedFields;
    private final Clock clock;

    ChangeFields(
            Door door,
            OfficeCircumstances circumstances,
            KeptFiles files,
            Rectifications rectifications,
            ChangedFields changedFields,
            Clock clock) {
        this.door = door;
        this.circumstances = circumstances;
        this.files = files;
        this.rectifications = rectifications;
        this.changedFields = changedFields;
        this.clock = clock;
    }

    /**
     * Changes a file that the caller's transaction has locked, and tells the trail. A value that is given masked, as it was shown, stays
     * what it is; a group that is as it was leaves nothing in the history.
     *
     * @param what names the change in the trail
     * @param groups which groups are given
     * @param given makes of the fields kept those that are given
     * @return what is wrong with the fields; empty if they were changed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<FieldProblem> change(
            Caller caller,
            MigrantFile file,
            String what,
            Set<FieldGroup> groups,
            UnaryOperator<Fields> given,
            FieldsChange change) {
        Circumstances now = circumstances.afterRegistration(caller, file.registeredAs());
        AtomicReference<Correction> correction = new AtomicReference<>();
        CheckedFields checked =
                door.openToChange(caller, Purpose.CORRECTING, file.id(), what + " " + Door.names(groups), kept -> {
                    Correction made = Correction.of(kept, given.apply(kept));
                    correction.set(made);
                    return made.checked(now);
                });
        if (checked.areGood()) {
            keep(caller, file, correction.get(), change);
        }
        return checked.problems();
    }

    private void keep(Caller caller, MigrantFile file, Correction correction, FieldsChange change) {
        UUID id = Ids.next();
        List<Rectification> made = changes(caller, file, correction, id, change);
        if (made.isEmpty()) {
            return;
        }
        Map<String, byte[]> former = new HashMap<>();
        made.forEach(each -> former.put(
                each.formerName(), changedFields.bytes(correction.kept().given().get(each.group()))));
        files.keepNamed(file.id(), former);
        if (change.reason() != null) {
            files.keepReason(file.id(), Rectification.reasonName(id), change.reason());
        }
        rectifications.addAll(made);
        files.correct(file, correction.corrected(), correction.all(), change.why(), change.on());
    }

    private List<Rectification> changes(
            Caller caller, MigrantFile file, Correction correction, UUID id, FieldsChange change) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Rectification> made = new ArrayList<>();
        correction.corrected().given().forEach((group, value) -> {
            List<String> changed =
                    changedFields.between(correction.kept().given().get(group), value);
            if (!changed.isEmpty()) {
                made.add(new Rectification(
                        id, file.id(), group, file.version() + 1, changed, change.why(), caller.staff(), at));
            }
        });
        return made;
    }
}
