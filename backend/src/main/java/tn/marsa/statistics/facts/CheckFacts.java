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
     * The files registered in a period of whose state no fact in force tells, and those merged or erased of which one still does; in
     * the caller's transaction.
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
        return facts.inForce(person).stream()
                .filter(fact -> fact.flow() > 0)
                .map(Fact::attributes)
                .anyMatch(told -> told.equals(Coded.of(new OfficeCode(told.office()), state)));
    }
}
