package tn.marsa.registration.changes;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.migrant.ProvisionalFiles;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.registration.RegistrationId;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.Registrations;
import tn.marsa.registration.procedure.SavedGroups;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;

/** Begins a registration in the caller's office. */
@Component
class StartRegistration {

    private static final String START = "START";
    private static final int PROCEDURE_VERSION = 1;

    private final Registrations registrations;
    private final RegistrationNumbers numbers;
    private final MadeChanges madeChanges;
    private final SavedGroups savedGroups;
    private final OfficeCircumstances circumstances;
    private final ProvisionalFiles files;
    private final Trail trail;
    private final Clock clock;

    StartRegistration(
            Registrations registrations,
            RegistrationNumbers numbers,
            MadeChanges madeChanges,
            SavedGroups savedGroups,
            OfficeCircumstances circumstances,
            ProvisionalFiles files,
            Trail trail,
            Clock clock) {
        this.registrations = registrations;
        this.numbers = numbers;
        this.madeChanges = madeChanges;
        this.savedGroups = savedGroups;
        this.circumstances = circumstances;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** Answers {@link RegistrationSaved} or {@link FieldsRefused}. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public RegistrationResult start(Caller caller, StartRegistrationInput input) {
        Optional<RegistrationId> made = madeChanges.find(caller, input.idempotencyKey(), START, input);
        if (made.isPresent()) {
            return registrations
                    .findByIdAndOffice(made.get().value(), caller.ownOffice())
                    .map(RegistrationSaved::new)
                    .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND));
        }
        Fields given = input.given();
        List<FieldProblem> problems = given.problems(
                given.given().keySet(), Set.of(), circumstances.of(caller, input.registeredAs(), PROCEDURE_VERSION));
        return problems.isEmpty() ? begin(caller, input, given) : new FieldsRefused(problems);
    }

    private RegistrationResult begin(Caller caller, StartRegistrationInput input, Fields given) {
        MigrantId person = MigrantId.next();
        files.keep(person, given);
        trail.record(TrailEntry.write(caller, Purpose.REGISTERING, person, START));
        Year year = Year.from(circumstances.today());
        Registration registration = registrations.saveAndFlush(new Registration(
                RegistrationId.next(),
                numbers.next(caller.ownOffice(), year),
                person,
                input.registeredAs(),
                PROCEDURE_VERSION,
                caller.staff(),
                clock.instant()));
        savedGroups.add(registration, registration.version(), given.given().keySet(), caller.staff());
        madeChanges.add(caller, input.idempotencyKey(), START, input, registration.id());
        return new RegistrationSaved(registration);
    }
}
