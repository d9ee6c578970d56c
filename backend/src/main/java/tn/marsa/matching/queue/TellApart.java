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
import tn.marsa.migrant.FileStatus;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.PairedFiles;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;
import tn.marsa.shared.Role;

/** Decides that two files are of two persons, with the reason, which is sealed with both. */
@Component
class TellApart {

    private static final String CHANGE = "TELL_APART";

    private final Pairs pairs;
    private final PairedFiles files;
    private final Trail trail;
    private final Refusals refusals;
    private final HandsInRegistrations hands;

    TellApart(Pairs pairs, PairedFiles files, Trail trail, Refusals refusals, HandsInRegistrations hands) {
        this.pairs = pairs;
        this.files = files;
        this.trail = trail;
        this.refusals = refusals;
        this.hands = hands;
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
        Decision decision =
                new Decision(caller, pair, both, areValidated(both) ? Purpose.CORRECTING : Purpose.REGISTERING);
        Optional<TellApartRefusal> refusal = refusal(caller, pair, both);
        if (refusal.isPresent()) {
            return refuse(decision, refusal.get());
        }
        return pair.isOpen() ? decide(decision, new Reason(input.reason())) : new ToldApart(input.pair());
    }

    /** What is decided of which pair by whom, and what for. */
    private record Decision(Caller caller, Pair pair, List<MigrantFile> both, Purpose purpose) {

        List<MigrantId> persons() {
            return List.of(pair.first(), pair.second());
        }
    }

    private Optional<TellApartRefusal> refusal(Caller caller, Pair pair, List<MigrantFile> both) {
        return switch (pair.state()) {
            case APART -> Optional.empty();
            case SAME -> Optional.of(TellApartRefusal.DECIDED_OTHERWISE);
            case OPEN -> {
                if ((pair.isCertain() || areValidated(both)) && !caller.is(Role.SUPERVISOR)) {
                    yield Optional.of(TellApartRefusal.SUPERVISOR_DECIDES);
                }
                boolean own = pair.isCertain() && hands.had(caller.staff(), List.of(pair.first(), pair.second()));
                yield own ? Optional.of(TellApartRefusal.OWN_REGISTRATION) : Optional.empty();
            }
        };
    }

    private static boolean areValidated(List<MigrantFile> both) {
        return both.stream().allMatch(file -> file.status() == FileStatus.ACTIVE);
    }

    private TellApartResult decide(Decision decision, Reason reason) {
        Pair pair = decision.pair();
        pairs.decide(pair, PairState.APART, decision.caller().staff());
        for (MigrantId person : decision.persons()) {
            files.keepReason(person, pair.reasonName(), reason);
            trail.record(TrailEntry.write(decision.caller(), decision.purpose(), person, CHANGE));
        }
        decision.both().stream().filter(file -> !pairs.areOpenFor(file.id())).forEach(files::toldApart);
        return new ToldApart(pair.id().toString());
    }

    private TellApartRefused refuse(Decision decision, TellApartRefusal code) {
        decision.persons()
                .forEach(person -> refusals.tellWithin(
                        TrailEntry.refusal(decision.caller(), decision.purpose(), person, CHANGE + " " + code)));
        return new TellApartRefused(code);
    }

    private static RequestRefused notFound() {
        return new RequestRefused(ErrorCode.NOT_FOUND, "input.pair");
    }
}
