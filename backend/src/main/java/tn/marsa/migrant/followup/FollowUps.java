package tn.marsa.migrant.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.migrant.KeptFiles;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.migrant.rights.FieldsRefused;
import tn.marsa.migrant.rights.FileChangeInput;
import tn.marsa.migrant.rights.FileChangeRefusal;
import tn.marsa.migrant.rights.FileChangeResult;
import tn.marsa.migrant.rights.FileSaved;
import tn.marsa.migrant.rights.OneFileChange;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Code;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.Ids;
import tn.marsa.shared.Purpose;

/** What every step after validation has in common: it is a change to the file like others, and stands in the file's follow-up. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowUps {

    private final OneFileChange oneChange;
    private final KeptFiles files;
    private final Standings standings;
    private final ResidenceRequests requests;
    private final FollowUpLog log;
    private final Trail trail;
    private final OfficeCircumstances circumstances;
    private final ApplicationEventPublisher events;

    FollowUps(
            OneFileChange oneChange,
            KeptFiles files,
            Standings standings,
            ResidenceRequests requests,
            FollowUpLog log,
            Trail trail,
            OfficeCircumstances circumstances,
            ApplicationEventPublisher events) {
        this.oneChange = oneChange;
        this.files = files;
        this.standings = standings;
        this.requests = requests;
        this.log = log;
        this.trail = trail;
        this.circumstances = circumstances;
        this.events = events;
    }

    /**
     * Takes a step, in the caller's transaction.
     *
     * @param what names it
     * @param barrier why it cannot be taken now; empty if it can
     * @param attempt takes it, or says what is wrong with what was typed
     */
    public FileChangeResult make(
            String what,
            Caller caller,
            FileChangeInput input,
            Function<Followed, Optional<FileChangeRefusal>> barrier,
            Function<Followed, List<FieldProblem>> attempt) {
        return oneChange.make(what, caller, input, file -> {
            Followed followed = follow(caller, file);
            Optional<FileChangeRefusal> refusal = barrier.apply(followed);
            if (refusal.isPresent()) {
                return oneChange.refuse(what, caller, file, refusal.get());
            }
            List<FieldProblem> problems = attempt.apply(followed);
            return problems.isEmpty() ? new FileSaved(file) : new FieldsRefused(problems);
        });
    }

    private Followed follow(Caller caller, MigrantFile file) {
        ResidenceRequest open = requests.openFor(file.id()).orElse(null);
        return new Followed(caller, file, standings.of(file), open, circumstances.today());
    }

    /** Keeps a step that leaves the person standing where she stood, and tells the trail. */
    public void keep(Followed followed, Step step, LocalDate on, @Nullable UUID request, @Nullable Code crossing) {
        Caller caller = followed.caller();
        MigrantFile file = followed.file();
        files.followUp(file);
        log.add(new FollowUpEntry(
                Ids.next(), file.id(), step, on, request, crossing, caller.staff(), file.updatedAt()));
        trail.record(TrailEntry.write(caller, Purpose.CORRECTING, file.id(), "FOLLOW_UP " + step));
    }

    /** Keeps where the person stands after a step, and tells of it what figures are made of. */
    public void settle(Followed followed, Outcome outcome) {
        standings.keep(followed.file().id(), outcome.standing());
        outcome.events().forEach(events::publishEvent);
    }
}
