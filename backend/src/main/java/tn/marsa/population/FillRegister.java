package tn.marsa.population;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.access.Staff;
import tn.marsa.audit.Action;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.identifier.LoadIdentifiers;
import tn.marsa.identifier.LoadIdentifiers.PastIssue;
import tn.marsa.migrant.followup.LoadHistories;
import tn.marsa.migrant.followup.PastLife;
import tn.marsa.office.Office;
import tn.marsa.office.Offices;
import tn.marsa.reference.SupportingDocuments;
import tn.marsa.registration.changes.LoadRegistrations;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Demonstration;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Role;
import tn.marsa.shared.Tunis;

/**
 * Fills the register with a synthetic population. Each batch is a transaction of its own: whoever ends it meanwhile leaves whole persons,
 * and the next fill goes on from there.
 */
@Component
@Demonstration
class FillRegister {

    private static final int BATCH = 250;
    private static final String SYNTHETIC = "SYNTHETIC";

    private final Populations populations;
    private final Staff staff;
    private final Offices offices;
    private final LoadIdentifiers identifiers;
    private final LoadHistories histories;
    private final LoadRegistrations registrations;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SyntheticFields fields;

    FillRegister(
            Populations populations,
            Staff staff,
            Offices offices,
            LoadIdentifiers identifiers,
            LoadHistories histories,
            LoadRegistrations registrations,
            SupportingDocuments documents,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.populations = populations;
        this.staff = staff;
        this.offices = offices;
        this.identifiers = identifiers;
        this.histories = histories;
        this.registrations = registrations;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
        this.fields = new SyntheticFields(documents);
    }

    /**
     * Adds persons until there are as many as are wanted.
     *
     * @param progress is told how many there are, after each batch
     * @return how many were added
     * @throws NotSynthetic if somebody is in the register who is not of this population, or it has another seed
     */
    int fill(int wanted, long seed, IntConsumer progress) {
        Population population = populations.find().orElseGet(() -> begin(seed));
        if (population.persons() >= wanted) {
            return 0;
        }
        demandSynthetic(population, seed);
        Newcomers newcomers = new Newcomers(fields, desks(), population.begin(), population.end());
        for (int done = population.persons(); done < wanted; done += BATCH) {
            int first = done;
            int count = Math.min(BATCH, wanted - done);
            transaction.executeWithoutResult(status -> add(newcomers, seed, first, count));
            progress.accept(first + count);
        }
        return wanted - population.persons();
    }

    private void demandSynthetic(Population population, long seed) {
        if (histories.files() > population.persons()) {
            throw new NotSynthetic("the register has persons who are not of a synthetic population");
        }
        if (seed != population.seed()) {
            throw new NotSynthetic("the register's population has another seed: " + population.seed());
        }
    }

    private Population begin(long seed) {
        LocalDate opened = offices.all().stream()
                .map(Office::openedOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new NotSynthetic("no office is open"));
        return new Population(seed, opened, Tunis.day(clock.instant()), 0);
    }

    private List<Desk> desks() {
        Map<OfficeCode, Caller> heads = staff.holding(Role.SUPERVISOR).stream()
                .collect(Collectors.toMap(Caller::ownOffice, Function.identity(), (one, other) -> one));
        Map<OfficeCode, Desk> desks = staff.holding(Role.OFFICER).stream()
                .filter(officer -> heads.containsKey(officer.ownOffice()))
                .map(officer -> new Desk(
                        officer.ownOffice(),
                        officer.staff(),
                        Objects.requireNonNull(heads.get(officer.ownOffice())).staff()))
                .collect(Collectors.toMap(Desk::office, Function.identity(), (one, other) -> one));
        if (desks.isEmpty()) {
            throw new NotSynthetic("no office has an officer and a head");
        }
        return desks.values().stream()
                .sorted((one, other) ->
                        one.office().value().compareTo(other.office().value()))
                .toList();
    }

    private void add(Newcomers newcomers, long seed, int first, int count) {
        if (first == 0 && populations.find().isEmpty()) {
            populations.begin(new Population(seed, newcomers.begin(), newcomers.end(), 0));
        }
        if (!populations.add(first, count)) {
            throw new NotSynthetic("another machine fills this register");
        }
        List<Newcomer> batch = newcomers.batch(seed, first, count, identifiers::next);
        List<PastLife> lives = batch.stream().map(Newcomer::life).toList();
        histories.load(lives);
        registrations.load(batch.stream().map(Newcomer::registration).toList());
        identifiers.addAll(lives.stream()
                .map(life -> new PastIssue(life.person(), life.identifier(), life.validatedAt()))
                .toList());
        trail.recordAll(entries(lives, seed));
    }

    // By nobody, and now: the trail tells what was done, not what is told of it.
    private static List<TrailEntry> entries(List<PastLife> lives, long seed) {
        List<TrailEntry> entries = new ArrayList<>();
        for (PastLife life : lives) {
            for (Action action : List.of(Action.WRITE, Action.IDENTIFIER_ISSUED)) {
                entries.add(new TrailEntry(action, null, null, life.person(), SYNTHETIC + " " + seed));
            }
        }
        return entries;
    }

    /** The population as it is; empty if there is none. */
    Optional<Population> population() {
        return populations.find();
    }
}
