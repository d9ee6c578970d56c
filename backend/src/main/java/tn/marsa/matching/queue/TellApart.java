package tn.marsa.matching.queue;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.matching.pairs.Pair;
import tn.marsa.matching.pairs.PairId;
import tn.marsa.matching.pairs.PairState;
import tn.marsa.matching.pairs.Pairs;
import tn.marsa.migrant.ComparedFiles;
import tn.marsa.migrant.FileStatus;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;
import tn.marsa.shared.Role;

/** Decides that two files are of two persons, with the reason, which is sealed with both. */
@Component
class TellApart {

    private static final String CHANGE = "TELL_APART";

    private final Pairs pairs;
    private final ComparedFiles files;
    private final Trail trail;
    private final Refusals refusals;

    TellApart(Pairs pairs, ComparedFiles files, Trail trail, Refusals refusals) {
        this.pairs = pairs;
        this.files = files;
        this.trail = trail;
        this.refusals = refusals;
    }

    /** Throws {@link RequestRefused} with NOT_FOUND if there is no such pair, or none of whose files the caller's office keeps. */
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    @OneTransaction
    public TellApartResult tell(Caller caller, TellApartInput input) {
        Optional<FieldProblem> problem = Reason.problem("reason", input.reason());
        if (problem.isPresent()) {
            return new FieldsRefused(List.of(problem.get()));
        }
        Pair pair = PairId.parse(input.pair()).flatMap(pairs::lock).orElseThrow(TellApart::notFound);
        List<MigrantFile> both = files.lock(pair.first(), pair.second());
        if (both.size() < 2 || both.stream().noneMatch(file -> caller.worksIn(file.office()))) {
            throw notFound();
        }
        return switch (pair.state()) {
            case APART -> new ToldApart(input.pair());
            case SAME -> refuse(caller, pair, TellApartRefusal.DECIDED_OTHERWISE);
            case OPEN ->
                isForSupervisor(pair, both) && !caller.is(Role.SUPERVISOR)
                        ? refuse(caller, pair, TellApartRefusal.SUPERVISOR_DECIDES)
                        : decide(caller, pair, new Reason(input.reason()));
        };
    }

    private static boolean isForSupervisor(Pair pair, List<MigrantFile> both) {
        return pair.isCertain() || both.stream().allMatch(file -> file.status() == FileStatus.ACTIVE);
    }

    private TellApartResult decide(Caller caller, Pair pair, Reason reason) {
        pairs.decide(pair, PairState.APART, caller.staff());
        for (var person : List.of(pair.first(), pair.second())) {
            files.keepReason(person, pair.reasonName(), reason);
            trail.record(TrailEntry.write(caller, Purpose.REGISTERING, person, CHANGE));
        }
        return new ToldApart(pair.id().toString());
    }

    private TellApartRefused refuse(Caller caller, Pair pair, TellApartRefusal code) {
        refusals.tellWithin(TrailEntry.refusal(caller, Purpose.REGISTERING, pair.first(), CHANGE + " " + code));
        return new TellApartRefused(code);
    }

    private static RequestRefused notFound() {
        return new RequestRefused(ErrorCode.NOT_FOUND, "input.pair");
    }
}
