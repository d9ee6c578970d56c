package tn.marsa.statistics.facts;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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

/** Each night compares the facts of the last month's registrations with their files: a change that nobody told would show. */
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
            LOG.error("{} files registered in {} stand otherwise than their facts tell", differing, month);
        }
    }

    /** The files registered in a period of whose state no fact in force tells; in the caller's transaction. */
    List<MigrantId> differing(Period period) {
        return files.active(facts.registered(period.firstDay(), period.lastDay())).entrySet().stream()
                .filter(file -> !isTold(file.getKey(), file.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isTold(MigrantId person, CodedAttributes state) {
        return facts.inForce(person).stream()
                .filter(fact -> fact.flow() > 0)
                .map(Fact::attributes)
                .anyMatch(told -> told.equals(Coded.of(new OfficeCode(told.office()), state)));
    }
}
