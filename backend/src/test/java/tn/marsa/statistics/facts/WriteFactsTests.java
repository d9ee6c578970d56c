package tn.marsa.statistics.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.migrant.events.CodedAttributes;
import tn.marsa.migrant.events.CodedAttributesChanged;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.events.CodedAttributesRestored;
import tn.marsa.migrant.events.Departed;
import tn.marsa.migrant.events.FileActivated;
import tn.marsa.migrant.events.FileErased;
import tn.marsa.migrant.events.FileEvent;
import tn.marsa.migrant.events.FilesMerged;
import tn.marsa.migrant.events.FilesUnmerged;
import tn.marsa.migrant.events.ResidenceGranted;
import tn.marsa.migrant.events.Returned;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.registration.Registered;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;
import tn.marsa.statistics.FactKind;

/** What happens to a file becomes facts, in its transaction. */
@MarsaTest
class WriteFactsTests {

    private static final OfficeCode OFFICE = new OfficeCode("1101");
    private static final StaffId HEAD = StaffId.next();
    private static final Instant AT = Instant.parse("1995-06-20T10:00:00Z");
    private static final LocalDate ENTERED = LocalDate.of(1995, 3, 5);
    private static final int RARE = 1801;
    private static final CodedAttributes IVORIAN = coded("CIV", "TN-11", ENTERED);
    private static final CodedAttributes IN_SFAX = coded("CIV", "TN-61", ENTERED);

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Facts facts;
    private final RecordKeys keys;
    private final JdbcClient jdbc;
    private final ApiCallers callers;
    private final MigrantId person = MigrantId.next();

    WriteFactsTests(
            @Autowired ApplicationEventPublisher events,
            @Autowired TransactionTemplate transaction,
            @Autowired Facts facts,
            @Autowired RecordKeys keys,
            @Autowired JdbcClient jdbc,
            @Autowired ApiCallers callers) {
        this.events = events;
        this.transaction = transaction;
        this.facts = facts;
        this.keys = keys;
        this.jdbc = jdbc;
        this.callers = callers;
    }

    @Test
    void countsWhoeverCameByTheDayOfEntryAndTheWorkByItsOwn() {
        happen(activated(RegisteredAs.NEW));

        assertThat(told()).containsExactly("ARRIVAL 1995-03-05 1 0 CIV TN-11", "REGISTRATION 1995-06-20 1 0 CIV TN-11");
    }

    @Test
    void countsAHolderOfAnOlderCardAsThereAndNeverAsAnArrival() {
        happen(activated(RegisteredAs.EXISTING));

        assertThat(told()).containsExactly("REGISTRATION 1995-06-20 1 1 CIV TN-11");
    }

    @Test
    void entersTheStockOnceByResidenceThatIsGranted() {
        happen(activated(RegisteredAs.NEW), granted(false), granted(true));

        assertThat(told())
                .contains("RESIDENCE_GRANTED 1995-07-01 1 1 CIV TN-11", "RESIDENCE_RENEWED 1995-07-01 1 0 CIV TN-11");
        assertThat(stock()).isOne();
    }

    @Test
    void movesAsOneWhoLeavesAndOneWhoEnters() {
        happen(activated(RegisteredAs.EXISTING), changed(Why.MOVED, IVORIAN, IN_SFAX));

        assertThat(told())
                .contains("MOVED 1995-08-01 0 -1 CIV TN-11", "MOVED 1995-08-01 1 1 CIV TN-61")
                .hasSize(3);
        assertThat(stock()).isOne();
    }

    @Test
    void tellsACorrectedFileAsIfItHadAlwaysBeenRight() {
        MigrantId other = MigrantId.next();
        CodedAttributes right = coded("MLI", "TN-11", LocalDate.of(1995, 2, 28));
        happen(activated(RegisteredAs.NEW), granted(false), changed(Why.CORRECTION, IVORIAN, right));
        happen(
                new FileActivated(other, OFFICE, RegisteredAs.NEW, right, AT),
                new ResidenceGranted(
                        other, OFFICE, right, false, LocalDate.of(1995, 7, 1), LocalDate.of(1996, 7, 1), AT));

        assertThat(inForce(person)).isEqualTo(inForce(other)).hasSize(3);
    }

    @Test
    void leavesFactsOfAnotherTimeAsTheyWereWhenSomethingIsCorrected() {
        happen(
                activated(RegisteredAs.EXISTING),
                changed(Why.MOVED, IVORIAN, IN_SFAX),
                changed(Why.CORRECTION, IN_SFAX, coded("CIV", "TN-52", ENTERED)));

        assertThat(inForce(person))
                .extracting(fact -> fact.kind() + " " + fact.flow() + " "
                        + fact.attributes().governorate())
                .containsExactlyInAnyOrder("REGISTRATION 1 TN-11", "MOVED 0 TN-11", "MOVED 1 TN-52");
        assertThat(stock()).isOne();
    }

    @Test
    void writesNothingForACorrectionThatFiguresDoNotCount() {
        happen(activated(RegisteredAs.NEW));
        List<String> before = told();
        happen(changed(Why.CORRECTION, IVORIAN, IVORIAN));

        assertThat(told()).isEqualTo(before);
    }

    @Test
    void leavesTheStockByADepartureThatIsDeclared() {
        happen(activated(RegisteredAs.EXISTING), departed(false));

        assertThat(told()).contains("DEPARTURE 1995-09-01 1 -1 CIV TN-11");
        assertThat(stock()).isZero();
    }

    @Test
    void takesAPresumedDepartureBackAsIfItHadNeverBeen() {
        happen(
                activated(RegisteredAs.EXISTING),
                departed(true),
                new Returned(person, OFFICE, IVORIAN, true, false, LocalDate.of(1995, 10, 1), AT));

        assertThat(inForce(person)).extracting(Fact::kind).containsExactly(FactKind.REGISTRATION);
        assertThat(stock()).isOne();
    }

    @Test
    void goesOnInTheStockAfterAReturnWithinTheValidityOfResidence() {
        happen(activated(RegisteredAs.EXISTING), departed(false), returned(false), granted(true));

        assertThat(told()).contains("RETURN 1995-10-01 1 1 CIV TN-11");
        assertThat(stock()).isOne();
    }

    @Test
    void entersTheStockByTheNextGrantAfterAReturnWithoutResidence() {
        happen(activated(RegisteredAs.EXISTING), departed(false), returned(true));
        assertThat(told()).contains("RETURN 1995-10-01 1 0 CIV TN-11");
        assertThat(stock()).isZero();
        LocalDate from = LocalDate.of(1995, 11, 1);
        happen(new ResidenceGranted(person, OFFICE, IVORIAN, false, from, from.plusYears(1), AT));

        assertThat(told()).contains("RESIDENCE_GRANTED 1995-11-01 1 1 CIV TN-11");
    }

    @Test
    void isNeverInTheStockWhoLeftBeforeTheDayOfAGrant() {
        LocalDate from = LocalDate.of(1995, 10, 1);
        happen(
                activated(RegisteredAs.NEW),
                new ResidenceGranted(person, OFFICE, IVORIAN, false, from, from.plusYears(1), AT),
                departed(false));

        assertThat(stocks()).isEmpty();
        assertThat(inForce(person)).extracting(Fact::kind).contains(FactKind.DEPARTURE, FactKind.RESIDENCE_GRANTED);
    }

    @Test
    void movesOnTheDayOfTheMoveWhateverWasToldOfLaterDays() {
        CodedAttributes working = withGround(IVORIAN, "WORK");
        CodedAttributes inSfax = withGround(IN_SFAX, "WORK");
        happen(
                activated(RegisteredAs.EXISTING),
                new CodedAttributesChanged(
                        person, OFFICE, Why.GROUND_CHANGED, IVORIAN, working, LocalDate.of(1995, 9, 1), AT),
                changed(Why.MOVED, working, inSfax));

        assertThat(stocks())
                .containsExactly(
                        "1995-06-20 STUDIES TN-11 1",
                        "1995-08-01 STUDIES TN-11 -1",
                        "1995-08-01 STUDIES TN-61 1",
                        "1995-09-01 STUDIES TN-61 -1",
                        "1995-09-01 WORK TN-61 1");
    }

    @Test
    void keepsTheFactsOfAnErasedPersonAndNothingThatLeadsToThem() {
        erased(RARE);

        assertThat(linked()).isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM fact WHERE record_key = ?")
                        .param(keys.of(person))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT SUM(stock_change) FROM fact WHERE birth_year = ? GROUP BY governorate")
                        .param(RARE)
                        .query(Integer.class)
                        .list())
                .hasSize(2)
                .containsOnly(0);
    }

    @Test
    void tiesTheFactsOfAnErasedPersonTogetherByTheirAttributesAlone() {
        erased(RARE + 1);

        assertThat(jdbc.sql("""
                        SELECT COUNT(*) = COUNT(DISTINCT event_id) AND COUNT(DISTINCT record_key) = 2
                            AND COUNT(DISTINCT governorate, record_key) = 2 AND SUM(recorded_at <> DATE(recorded_at)) = 0
                        FROM fact WHERE birth_year = ?""").param(RARE + 1).query(Boolean.class).single()).isTrue();
    }

    @Test
    void leavesNothingOfAnErasedPersonInTheRecordKeysOfTheStock() {
        erased(RARE + 2);

        assertThat(jdbc.sql("SELECT SUM(stock_change * CAST(record_key AS SIGNED)) FROM fact WHERE birth_year = ?")
                        .param(RARE + 2)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Somebody born in a year in which nobody else is, who moved once. */
    private void erased(int birthYear) {
        CodedAttributes before = bornIn(birthYear, IVORIAN);
        happen(
                new FileActivated(person, OFFICE, RegisteredAs.EXISTING, before, AT),
                changed(Why.MOVED, before, bornIn(birthYear, IN_SFAX)),
                new FileErased(person, OFFICE, AT));
    }

    @Test
    void countsWhoeverWasMergedNoMore() {
        happen(activated(RegisteredAs.EXISTING), changed(Why.MOVED, IVORIAN, IN_SFAX));
        happen(new FilesMerged(person, OFFICE, MigrantId.next(), HEAD, AT.plusSeconds(1)));

        assertThat(inForce(person)).isEmpty();
    }

    @Test
    void countsWhoeverStandsAgainAsIfNothingHadHappened() {
        happen(activated(RegisteredAs.EXISTING), granted(true), changed(Why.MOVED, IVORIAN, IN_SFAX));
        List<Fact> before = inForce(person);
        Instant mergedAt = AT.plusSeconds(1);
        MigrantId survivor = MigrantId.next();
        for (int again = 0; again < 2; again++) {
            happen(
                    new FilesMerged(person, OFFICE, survivor, HEAD, mergedAt),
                    new FilesUnmerged(person, OFFICE, survivor, mergedAt, HEAD, mergedAt.plusSeconds(1)));
            mergedAt = mergedAt.plusSeconds(2);
        }

        assertThat(inForce(person)).isEqualTo(before);
    }

    @Test
    void restoresWhatACorrectionMadeAlikeThatHadNotBeen() {
        happen(activated(RegisteredAs.EXISTING), changed(Why.MOVED, IVORIAN, IN_SFAX));
        List<Fact> before = inForce(person);
        Instant wrongSince = AT.plusSeconds(1);
        happen(
                new CodedAttributesChanged(
                        person, OFFICE, Why.CORRECTION, IN_SFAX, IVORIAN, LocalDate.of(1995, 8, 2), wrongSince),
                new CodedAttributesRestored(person, OFFICE, IVORIAN, IN_SFAX, wrongSince, AT.plusSeconds(2)));

        assertThat(inForce(person)).isEqualTo(before);
        assertThat(stock()).isOne();
    }

    @Test
    void restoresWhatWasToldSinceTooByCorrectingIt() {
        Instant wrongSince = AT.plusSeconds(1);
        CodedAttributes wrong = coded("MLI", "TN-11", ENTERED);
        happen(
                activated(RegisteredAs.NEW),
                new CodedAttributesChanged(
                        person, OFFICE, Why.CORRECTION, IVORIAN, wrong, LocalDate.of(1995, 8, 2), wrongSince),
                new ResidenceGranted(
                        person,
                        OFFICE,
                        wrong,
                        false,
                        LocalDate.of(1995, 8, 3),
                        LocalDate.of(1996, 8, 2),
                        AT.plusSeconds(2)),
                new CodedAttributesRestored(person, OFFICE, wrong, IVORIAN, wrongSince, AT.plusSeconds(3)));

        assertThat(inForce(person))
                .extracting(fact -> fact.attributes().citizenship())
                .hasSize(3)
                .containsOnly("CIV");
    }

    @Test
    void tellsNothingOfWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(activated(RegisteredAs.NEW));
            status.setRollbackOnly();
        });

        assertThat(told()).isEmpty();
    }

    @Test
    void isWrittenByAValidation() {
        String identifier = Registered.in("1101", callers);

        assertThat(jdbc.sql("""
                        SELECT kind FROM fact JOIN unique_identifier ON fact.migrant_id = unique_identifier.migrant_id
                        WHERE value = ? ORDER BY kind""").param(identifier).query(String.class).list())
                .containsExactly("ARRIVAL", "REGISTRATION");
    }

    private void happen(FileEvent... all) {
        for (FileEvent event : all) {
            transaction.executeWithoutResult(status -> events.publishEvent(event));
        }
    }

    private FileActivated activated(RegisteredAs how) {
        return new FileActivated(person, OFFICE, how, IVORIAN, AT);
    }

    private ResidenceGranted granted(boolean renewed) {
        LocalDate from = LocalDate.of(1995, 7, 1);
        return new ResidenceGranted(person, OFFICE, IVORIAN, renewed, from, from.plusYears(1), AT);
    }

    private CodedAttributesChanged changed(Why why, CodedAttributes before, CodedAttributes after) {
        return new CodedAttributesChanged(person, OFFICE, why, before, after, LocalDate.of(1995, 8, 1), AT);
    }

    private Departed departed(boolean presumed) {
        return new Departed(person, OFFICE, IVORIAN, presumed, LocalDate.of(1995, 9, 1), AT);
    }

    private Returned returned(boolean lapsed) {
        return new Returned(person, OFFICE, IVORIAN, false, lapsed, LocalDate.of(1995, 10, 1), AT);
    }

    private List<String> stocks() {
        return jdbc.sql("""
                        SELECT CONCAT_WS(' ', happened_on, ground, governorate, SUM(stock_change)) FROM fact
                        WHERE migrant_id = ? GROUP BY happened_on, ground, governorate HAVING SUM(stock_change) <> 0
                        ORDER BY happened_on, ground, governorate""")
                .param(person.bytes())
                .query((row, index) -> row.getString(1))
                .list();
    }

    private List<String> told() {
        return jdbc.sql("""
                        SELECT CONCAT_WS(' ', kind, happened_on, flow_count, stock_change, citizenship, governorate)
                        FROM fact WHERE migrant_id = ? ORDER BY happened_on, kind, stock_change""")
                .param(person.bytes())
                .query((row, index) -> row.getString(1))
                .list();
    }

    private long linked() {
        return jdbc.sql("SELECT COUNT(*) FROM fact WHERE migrant_id = ?")
                .param(person.bytes())
                .query(Long.class)
                .single();
    }

    private List<Fact> inForce(MigrantId who) {
        return Objects.requireNonNull(transaction.execute(status -> facts.inForce(who)));
    }

    private int stock() {
        return inForce(person).stream().mapToInt(Fact::stock).sum();
    }

    private static CodedAttributes withGround(CodedAttributes coded, String ground) {
        return with(coded, Objects.requireNonNull(coded.birthYear()), ground);
    }

    private static CodedAttributes bornIn(int year, CodedAttributes coded) {
        return with(coded, year, Objects.requireNonNull(coded.ground()));
    }

    private static CodedAttributes with(CodedAttributes coded, int birthYear, String ground) {
        return new CodedAttributes(
                coded.sex(),
                birthYear,
                coded.birthCountry(),
                coded.citizenship(),
                coded.entryDate(),
                coded.previousCountry(),
                ground,
                coded.intendedMonths(),
                coded.governorate(),
                coded.maritalStatus(),
                coded.education(),
                coded.activity(),
                coded.occupation());
    }

    private static CodedAttributes coded(String citizenship, String governorate, @Nullable LocalDate entered) {
        return new CodedAttributes(
                "F",
                1970,
                "CIV",
                citizenship,
                entered,
                null,
                "STUDIES",
                24,
                governorate,
                "SINGLE",
                "6",
                "STUDENT",
                null);
    }
}
