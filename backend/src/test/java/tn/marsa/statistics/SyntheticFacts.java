package tn.marsa.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.population.Shares;
import tn.marsa.shared.Ids;

/**
 * Facts of persons who never were, spread as the census of 2024 has it: entry, residence, for some a move or a departure. They are
 * linked to no file. The same for the same seed.
 */
public final class SyntheticFacts {

    private static final String INSERT = """
            INSERT INTO fact (id, event_id, record_key, kind, flow_count, stock_change, happened_on, recorded_at, office_code,
                sex, birth_year, birth_country, citizenship, ground, intended_months, governorate, marital_status, education,
                activity) VALUES\s""";
    // As text: a statement of so many rows is prepared no faster than it is read.
    private static final int ROWS = 1_000;
    private static final int BATCH = 20_000;
    // MariaDB takes no earlier moment as a parameter.
    private static final LocalDate FIRST_RECORDED = LocalDate.of(1971, 1, 1);
    private static final HexFormat HEX = HexFormat.of();
    private static final double YEARLY = 365.25;

    private final SplittableRandom random;
    private final LocalDate from;
    private final int days;

    /** Of persons who enter from the one day on, for so many days. */
    public SyntheticFacts(long seed, LocalDate from, int days) {
        this.random = new SplittableRandom(seed);
        this.from = from;
        this.days = days;
    }

    /** Writes the facts of so many persons, some thousands a transaction; answers how many facts that were. */
    public long write(int persons, JdbcTemplate jdbc, TransactionTemplate transaction) {
        List<String> rows = new ArrayList<>();
        long written = 0;
        // While a batch is written, the next one is made.
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> before = CompletableFuture.completedFuture(null);
            for (int person = 1; person <= persons; person++) {
                addPerson(rows, from.plusDays((long) days * (person - 1) / persons));
                if (rows.size() >= BATCH || person == persons) {
                    List<String> batch = List.copyOf(rows);
                    await(before);
                    before = writer.submit(() -> transaction.executeWithoutResult(status -> insert(batch, jdbc)));
                    written += rows.size();
                    rows.clear();
                }
            }
            await(before);
        }
        return written;
    }

    private static void insert(List<String> rows, JdbcTemplate jdbc) {
        for (int first = 0; first < rows.size(); first += ROWS) {
            jdbc.execute(INSERT + String.join(",", rows.subList(first, Math.min(first + ROWS, rows.size()))));
        }
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void addPerson(List<String> rows, LocalDate entered) {
        long key = recordKey();
        Attributes person = person(entered.getYear());
        rows.add(row(key, "REGISTRATION", 1, 0, entered.plusDays(7), person));
        rows.add(row(key, "ARRIVAL", 1, 0, entered, person));
        rows.add(row(key, "RESIDENCE_GRANTED", 1, 1, entered.plusDays(40), person));
        Attributes now = person;
        if (random.nextInt(10) == 0) {
            now = inGovernorate(person, Shares.GOVERNORATES.pick(random));
            LocalDate moved = entered.plusDays(100L + random.nextInt(300));
            rows.add(row(key, "MOVED", 0, -1, moved, person));
            rows.add(row(key, "MOVED", 1, 1, moved, now));
        }
        if (random.nextInt(3) == 0) {
            LocalDate left = entered.plusDays(450L + random.nextInt((int) (4 * YEARLY)));
            rows.add(row(key, random.nextInt(3) == 0 ? "PRESUMED_DEPARTURE" : "DEPARTURE", 1, -1, left, now));
        }
    }

    /** The record key of somebody. */
    public long recordKey() {
        return random.nextLong(1L << 32);
    }

    /** Somebody who enters in that year. */
    public Attributes person(int year) {
        String citizenship = Shares.CITIZENSHIPS.pick(random);
        int age = Math.min(92, (int) Math.abs(27 + 14 * random.nextGaussian()));
        return new Attributes(
                "1101",
                random.nextInt(100) < 54 ? "M" : "F",
                year - age,
                random.nextInt(12) == 0 ? Shares.CITIZENSHIPS.pick(random) : citizenship,
                citizenship,
                Shares.GROUNDS.pick(random),
                1 + random.nextInt(48),
                Shares.GOVERNORATES.pick(random),
                Shares.MARITAL_STATUSES.pick(random),
                random.nextInt(20) == 0 ? null : Shares.EDUCATIONS.pick(random),
                Shares.ACTIVITIES.pick(random),
                null);
    }

    private static Attributes inGovernorate(Attributes one, String governorate) {
        return new Attributes(
                one.office(),
                one.sex(),
                one.birthYear(),
                one.birthCountry(),
                one.citizenship(),
                one.ground(),
                one.intendedMonths(),
                governorate,
                one.maritalStatus(),
                one.education(),
                one.activity(),
                null);
    }

    private static String row(long key, String kind, int flow, int stock, LocalDate on, Attributes of) {
        LocalDate recorded = on.isBefore(FIRST_RECORDED) ? FIRST_RECORDED : on;
        String id = "0x" + HEX.formatHex(Ids.toBytes(Ids.next()));
        return "(" + id + ',' + id + ',' + key + text(kind) + ',' + flow + ',' + stock + text(on) + text(recorded)
                + text(of.office()) + text(of.sex()) + text(of.birthYear()) + text(of.birthCountry())
                + text(of.citizenship()) + text(of.ground()) + text(of.intendedMonths()) + text(of.governorate())
                + text(of.maritalStatus()) + text(of.education()) + text(of.activity()) + ')';
    }

    // Codes and numbers of our own alone: nothing in them needs to be escaped.
    private static String text(@Nullable Object value) {
        return value == null ? ",NULL" : ",'" + value + "'";
    }
}
