package tn.marsa.registration.changes;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.CheckedFields;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.migrant.ProvisionalFiles;
import tn.marsa.migrant.fields.Circumstances;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.registration.procedure.Actor;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.SavedGroups;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.registration.procedure.Step;
import tn.marsa.registration.procedure.StepRefusal;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;

/** Saves what was given about the person, and leaves the stage where that is wanted and nothing is lacking. */
@Component
class SaveFields {

    private final OneChange oneChange;
    private final Door door;
    private final OtherFiles otherFiles;
    private final OfficeCircumstances circumstances;
    private final ProvisionalFiles files;
    private final SavedGroups savedGroups;
    private final Clock clock;

    SaveFields(
            OneChange oneChange,
            Door door,
            OtherFiles otherFiles,
            OfficeCircumstances circumstances,
            ProvisionalFiles files,
            SavedGroups savedGroups,
            Clock clock) {
        this.oneChange = oneChange;
        this.door = door;
        this.otherFiles = otherFiles;
        this.circumstances = circumstances;
        this.files = files;
        this.savedGroups = savedGroups;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public RegistrationResult save(Caller caller, SaveFieldsInput input) {
        Fields given = input.given();
        return oneChange.make(Step.SAVE, caller, input, (registration, actor) -> {
            if (!registration.stage().reachesAll(given.given().keySet())) {
                return new StepRefused(StepRefusal.STAGE_NOT_REACHED, registration);
            }
            if (input.leaveStage() && registration.stage() == Stage.VALIDATION) {
                return new StepRefused(StepRefusal.LAST_STAGE, registration);
            }
            CheckedFields checked = check(caller, registration, given, input.leaveStage());
            if (!checked.areGood()) {
                return new FieldsRefused(checked.problems());
            }
            Optional<StepRefusal> duplicates = duplicates(caller, registration, input, checked.fields());
            if (duplicates.isPresent()) {
                return new StepRefused(duplicates.get(), registration);
            }
            keep(registration, actor, given, checked.fields());
            if (input.leaveStage()) {
                leaveStage(registration, actor);
            }
            return new RegistrationSaved(registration);
        });
    }

    /** Everything given so far, with what is given now in its place. */
    private CheckedFields check(Caller caller, Registration registration, Fields given, boolean leaving) {
        Set<FieldGroup> groups = given.given().keySet();
        Circumstances now = circumstances.of(caller, registration.registeredAs(), registration.procedureVersion());
        return door.openToChange(
                caller, Purpose.REGISTERING, registration.migrantId(), "SAVE " + Door.names(groups), kept -> {
                    Fields all = kept.with(given);
                    Set<FieldGroup> complete = leaving ? registration.stage().groups() : Set.of();
                    return new CheckedFields(all, all.problems(groups, complete, now));
                });
    }

    private Optional<StepRefusal> duplicates(
            Caller caller, Registration registration, SaveFieldsInput input, Fields all) {
        return input.leaveStage() && registration.stage() == Stage.DUPLICATE_CHECK
                ? otherFiles.refusal(caller, Purpose.REGISTERING, registration, all)
                : Optional.empty();
    }

    private void keep(Registration registration, Actor actor, Fields given, Fields all) {
        Set<FieldGroup> groups = given.given().keySet();
        registration.save(actor, clock.instant());
        savedGroups.add(registration, registration.version() + 1, groups, actor.staff());
        files.keep(registration.migrantId(), given);
        if (registration.stage() != Stage.RECEPTION) {
            files.describe(registration.migrantId(), all);
        }
    }

    private void leaveStage(Registration registration, Actor actor) {
        if (registration.stage() == Stage.RECEPTION) {
            files.begin(registration.migrantId(), registration.registeredAs(), registration.officeCode());
        }
        registration.leaveStage(actor, clock.instant());
    }
}
