package tn.marsa.registration.changes;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.matching.DecideSame;
import tn.marsa.matching.DecideSame.OtherFile;
import tn.marsa.migrant.CheckedFields;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.migrant.ProvisionalFiles;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Group;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.migrant.rights.ChangeFields;
import tn.marsa.migrant.rights.FieldsChange;
import tn.marsa.registration.procedure.Actor;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.SavedGroups;
import tn.marsa.registration.procedure.Step;
import tn.marsa.registration.procedure.StepRefusal;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;
import tn.marsa.shared.Role;

/** Ends a registration because the person has a file already, and takes what was given over into that file where it may. */
@Component
class ContinueInFile {

    private static final String CONTINUE = "CONTINUE_IN_FILE";
    private static final String TAKE_OVER = "takeOver";

    private final OneChange oneChange;
    private final SavedGroups savedGroups;
    private final DecideSame decideSame;
    private final ChangeFields changeFields;
    private final OfficeCircumstances circumstances;
    private final Door door;
    private final ProvisionalFiles files;
    private final Trail trail;
    private final Clock clock;

    ContinueInFile(
            OneChange oneChange,
            SavedGroups savedGroups,
            DecideSame decideSame,
            ChangeFields changeFields,
            OfficeCircumstances circumstances,
            Door door,
            ProvisionalFiles files,
            Trail trail,
            Clock clock) {
        this.oneChange = oneChange;
        this.savedGroups = savedGroups;
        this.decideSame = decideSame;
        this.changeFields = changeFields;
        this.circumstances = circumstances;
        this.door = door;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction(isolation = Isolation.READ_COMMITTED)
    public RegistrationResult go(Caller caller, ContinueInFileInput input) {
        return oneChange.make(Step.ABANDON, caller, input, (registration, actor) -> {
            Optional<FieldProblem> problem = Reason.problem("reason", input.reason());
            if (problem.isPresent()) {
                return new FieldsRefused(List.of(problem.get()));
            }
            OtherFile other = decideSame
                    .lock(registration.migrantId(), input.pair())
                    .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "input.pair"));
            if (other.isCertain() && !caller.is(Role.SUPERVISOR)) {
                return new StepRefused(StepRefusal.SUPERVISOR_DECIDES, registration);
            }
            if (other.isCertain() && registration.isTheWorkOf(withHands(caller, registration))) {
                return new StepRefused(StepRefusal.OWN_REGISTRATION, registration);
            }
            List<FieldProblem> problems = takeOver(caller, registration, other.file(), input);
            return problems.isEmpty() ? end(caller, registration, actor, other, input) : new FieldsRefused(problems);
        });
    }

    private Actor withHands(Caller caller, Registration registration) {
        return Actor.of(caller, savedGroups.hands(registration.id()));
    }

    private List<FieldProblem> takeOver(
            Caller caller, Registration registration, MigrantFile file, ContinueInFileInput input) {
        if (input.takeOver().isEmpty()) {
            return List.of();
        }
        if (!file.isActive() || !caller.worksIn(file.office()) || file.isClosedTo(caller)) {
            return List.of(new FieldProblem(TAKE_OVER, FieldProblem.Code.INVALID, List.of()));
        }
        Fields given = given(caller, registration, EnumSet.copyOf(input.takeOver()));
        FieldsChange change = new FieldsChange(Why.CORRECTION, circumstances.today(), new Reason(input.reason()));
        return changeFields.change(caller, file, CONTINUE, given.given().keySet(), kept -> given, change);
    }

    private Fields given(Caller caller, Registration registration, Set<FieldGroup> groups) {
        CheckedFields all = door.openToChange(
                caller,
                Purpose.REGISTERING,
                registration.migrantId(),
                CONTINUE,
                kept -> new CheckedFields(kept, List.of()));
        Map<FieldGroup, Group> wanted = all.fields().given().entrySet().stream()
                .filter(group -> groups.contains(group.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Fields.of(wanted);
    }

    private RegistrationSaved end(
            Caller caller, Registration registration, Actor actor, OtherFile other, ContinueInFileInput input) {
        Reason reason = new Reason(input.reason());
        decideSame.decide(caller, other, reason);
        trail.record(TrailEntry.write(caller, Purpose.REGISTERING, registration.migrantId(), CONTINUE));
        files.keepReason(registration.migrantId(), reason);
        files.close(registration.migrantId());
        registration.continueIn(other.file().id(), actor, clock.instant());
        return new RegistrationSaved(registration);
    }
}
