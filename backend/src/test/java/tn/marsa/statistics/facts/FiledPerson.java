package tn.marsa.statistics.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.migrant.events.CodedAttributes;
import tn.marsa.migrant.events.CodedAttributesChanged;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.events.Departed;
import tn.marsa.migrant.events.FileActivated;
import tn.marsa.migrant.events.FileEvent;
import tn.marsa.migrant.events.ResidenceGranted;
import tn.marsa.migrant.events.Returned;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/** Somebody to whose file things happen, each in a transaction of its own, and the facts that they became. */
final class FiledPerson {

    static final OfficeCode OFFICE = new OfficeCode("1101");
    static final Instant AT = Instant.parse("1995-06-20T10:00:00Z");
    static final LocalDate ENTERED = LocalDate.of(1995, 3, 5);
    static final CodedAttributes IVORIAN = coded("CIV", "TN-11", ENTERED);
    static final CodedAttributes IN_SFAX = coded("CIV", "TN-61", ENTERED);

    private final ApplicationContext marsa;
    private final TransactionTemplate transaction;
    private final Facts facts;
    private final JdbcClient jdbc;
    private final MigrantId id = MigrantId.next();

    FiledPerson(ApplicationContext marsa) {
        this.marsa = marsa;
        this.transaction = marsa.getBean(TransactionTemplate.class);
        this.facts = marsa.getBean(Facts.class);
        this.jdbc = marsa.getBean(JdbcClient.class);
    }

    MigrantId id() {
        return id;
    }

    void happen(FileEvent... all) {
        for (FileEvent event : all) {
            transaction.executeWithoutResult(status -> marsa.publishEvent(event));
        }
    }

    FileActivated activated(RegisteredAs how) {
        return new FileActivated(id, OFFICE, how, IVORIAN, AT);
    }

    ResidenceGranted granted(boolean renewed) {
        return granted(renewed, LocalDate.of(1995, 7, 1));
    }

    /** Residence of a year from that day. */
    ResidenceGranted granted(boolean renewed, LocalDate from) {
        return new ResidenceGranted(id, OFFICE, IVORIAN, renewed, from, from.plusYears(1), AT);
    }

    CodedAttributesChanged changed(Why why, CodedAttributes before, CodedAttributes after) {
        return new CodedAttributesChanged(id, OFFICE, why, before, after, LocalDate.of(1995, 8, 1), AT);
    }

    Departed departed(boolean presumed) {
        return new Departed(id, OFFICE, IVORIAN, presumed, LocalDate.of(1995, 9, 1), AT);
    }

    Returned returned(boolean lapsed) {
        return new Returned(id, OFFICE, IVORIAN, false, lapsed, LocalDate.of(1995, 10, 1), AT);
    }

    /** Every fact as it was written, the earliest day first: its kind, day, flow, change of the stock, citizenship and governorate. */
    List<String> told() {
        return jdbc.sql("""
                        SELECT CONCAT_WS(' ', kind, happened_on, flow_count, stock_change, citizenship, governorate)
                        FROM fact WHERE migrant_id = ? ORDER BY happened_on, kind, stock_change""")
                .param(id.bytes())
                .query((row, index) -> row.getString(1))
                .list();
    }

    List<Fact> inForce() {
        return inForce(id);
    }

    List<Fact> inForce(MigrantId who) {
        return Objects.requireNonNull(transaction.execute(status -> facts.inForce(who)));
    }

    /** How often the stock counts the person at the end. */
    int stock() {
        return inForce().stream().mapToInt(Fact::stock).sum();
    }

    /** What the stock changed by on each day, for each ground and governorate; what cancels out is not there. */
    List<String> stocks() {
        return jdbc.sql("""
                        SELECT CONCAT_WS(' ', happened_on, ground, governorate, SUM(stock_change)) FROM fact
                        WHERE migrant_id = ? GROUP BY happened_on, ground, governorate HAVING SUM(stock_change) <> 0
                        ORDER BY happened_on, ground, governorate""")
                .param(id.bytes())
                .query((row, index) -> row.getString(1))
                .list();
    }

    static CodedAttributes coded(String citizenship, String governorate, @Nullable LocalDate entered) {
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

    static CodedAttributes withGround(CodedAttributes coded, String ground) {
        return with(coded, Objects.requireNonNull(coded.birthYear()), ground);
    }

    static CodedAttributes bornIn(int year, CodedAttributes coded) {
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
}
