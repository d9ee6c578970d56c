package tn.marsa.statistics.facts;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.migrant.events.CodedAttributes;
import tn.marsa.migrant.events.CodedFiles;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Tunis;
import tn.marsa.statistics.FactKind;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Period;

/**
 * Each night compares the facts of the last month's registrations with their files, and the files that changed since that month began
 * with their facts: a change that nobody told would show, from either side.
 */
@Component
class CheckFacts {

    private static final Logger LOG = LoggerFactory.getLogger(CheckFacts.class);

    private final Facts facts;
    private final CodedFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CheckFacts(Facts facts, CodedFiles files, TransactionTemplate transaction, Clock clock) {
        this.facts = facts;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${marsa.statistics.check-at:0 30 2 * * *}", zone = "Africa/Tunis")
    void checkLastMonth() {
        YearMonth now = YearMonth.from(Tunis.day(clock.instant()));
        Period month = new Period(Granularity.MONTH, now.minusMonths(1));
        Integer differing = transaction.execute(status -> differing(month).size());
        if (differing != null && differing > 0) {
            LOG.error(
                    "{} files registered in {}, or changed since, stand otherwise than their facts tell",
                    differing,
                    month);
        }
    }

    /**
     * The files registered in a period, or changed in it, of whose state no fact in force tells, or that are not registered once and
     * arrived on the day that they say, once; and those merged or erased of which a fact still tells. In the caller's transaction.
     */
    List<MigrantId> differing(Period period) {
        CodedFiles.Changed changed = files.changed(
                period.firstDay().atStartOfDay(Tunis.ZONE).toInstant(),
                period.lastDay().plusDays(1).atStartOfDay(Tunis.ZONE).toInstant());
        Map<MigrantId, CodedAttributes> active =
                new HashMap<>(files.active(facts.registered(period.firstDay(), period.lastDay())));
        active.putAll(changed.active());
        Stream<MigrantId> untold = active.entrySet().stream()
                .filter(file -> !isTold(file.getKey(), file.getValue()))
                .map(Map.Entry::getKey);
        Stream<MigrantId> stillTold =
                changed.gone().stream().filter(person -> !facts.inForce(person).isEmpty());
        return Stream.concat(untold, stillTold).toList();
    }

    private boolean isTold(MigrantId person, CodedAttributes state) {
        List<Fact> told = facts.inForce(person);
        return isKnownAs(state, told) && isRegisteredOnce(told) && hasArrivedAsItSays(state, told);
    }

    private static boolean isKnownAs(CodedAttributes state, List<Fact> told) {
        return told.stream()
                .filter(fact -> fact.flow() > 0)
                .map(Fact::attributes)
                .anyMatch(known -> known.equals(Coded.of(new OfficeCode(known.office()), state)));
    }

    private static boolean isRegisteredOnce(List<Fact> told) {
        return flows(FactKind.REGISTRATION, told) == 1;
    }

    // Whoever brought a card along is there from the registration on, and never arrives.
    private static boolean hasArrivedAsItSays(CodedAttributes state, List<Fact> told) {
        boolean arrives = state.entryDate() != null
                && told.stream().noneMatch(fact -> fact.kind() == FactKind.REGISTRATION && fact.stock() > 0);
        return flows(FactKind.ARRIVAL, told) == (arrives ? 1 : 0)
                && told.stream()
                        .filter(fact -> fact.kind() == FactKind.ARRIVAL)
                        .allMatch(fact -> fact.on().equals(state.entryDate()));
    }

    private static int flows(FactKind kind, List<Fact> told) {
        return told.stream()
                .filter(fact -> fact.kind() == kind)
                .mapToInt(Fact::flow)
                .sum();
    }
}
