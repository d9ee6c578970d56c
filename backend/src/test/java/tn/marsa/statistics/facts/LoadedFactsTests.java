package tn.marsa.statistics.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.population.FilledRegister;
import tn.marsa.population.PopulatedMarsaTest;
import tn.marsa.shared.MigrantId;
import tn.marsa.statistics.Period;

/** The facts of a synthetic population are those of its files. */
@PopulatedMarsaTest
class LoadedFactsTests {

    private final LocalDate end;
    private final CheckFacts check;
    private final TransactionTemplate transaction;

    LoadedFactsTests(
            @Autowired FilledRegister register,
            @Autowired CheckFacts check,
            @Autowired TransactionTemplate transaction) {
        this.end = register.filled();
        this.check = check;
        this.transaction = transaction;
    }

    @Test
    void agreeWithTheFiles() {
        List<MigrantId> differing = IntStream.rangeClosed(2022, end.getYear())
                .mapToObj(year -> Period.parse(String.valueOf(year)))
                .flatMap(year -> Objects.requireNonNull(transaction.execute(status -> check.differing(year))).stream())
                .toList();

        assertThat(differing).isEmpty();
    }
}
