package tn.marsa.statistics;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.shared.Ids;

/**
 * Facts of persons who never were, spread as the census of 2024 has it: entry, residence, for some a move or a departure. They are
 * linked to no file. The same for the same seed.
 */
public final class SyntheticFacts {

    private static final String INSERT = """
            INSERT INTO fact (id, event_id, record_key, kind, flow_count, stock_change, happened_on, recorded_at, office_code,
                sex, birth_year, birth_country, citizenship, ground, intended_months, governorate, marital_status, education,
                activity) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final int BATCH = 5_000;
    // MariaDB takes no earlier moment as a parameter.
    private static final LocalDate FIRST_RECORDED = LocalDate.of(1971, 1, 1);
    private static final Instant EARLY = Instant.parse("1971-01-01T00:00:00Z");
    private static final double YEARLY = 365.25;

    private static final Weighted CITIZENSHIPS = new Weighted(
            "CIV 9 CMR 4.5 MLI 4 GIN 4 SEN 3 COD 2.5 COG 1.5 TCD 1.3 BFA 1.2 GAB 1 NER .6 NGA .5 TGO .3 ZWE .1 GHA .1"
                    + " SYR 6 PSE 3 EGY 3 IRQ 2 SDN 2 JOR 1 YEM .6 LBN .3 LBY 13.2 DZA 9.1 MAR 5 MRT 1 FRA 8 ITA 2.8 DEU 1.8"
                    + " BEL 1 ESP .9 GBR .8 RUS .9 UKR .6 ROU .2 CHN 1 TUR 1.2 IND .4 USA .9 BRA .1 CAN .3 AUS .1");
    private static final Weighted GOVERNORATES = new Weighted(
            "TN-11 37.3 TN-12 18.2 TN-51 11.3 TN-82 5.8 TN-61 5.2 TN-13 5 TN-21 5 TN-52 3 TN-14 2 TN-23 1.5 TN-81 1 TN-53 1"
                    + " TN-41 .6 TN-72 .5 TN-71 .5 TN-31 .4 TN-32 .4 TN-33 .3 TN-22 .3 TN-42 .2 TN-43 .2 TN-73 .1 TN-34 .1 TN-83 .1");
    private static final Weighted GROUNDS = new Weighted(
            "SALARIED_WORK 20 SELF_EMPLOYMENT 4 INVESTMENT 3 STUDIES 20 VOCATIONAL_TRAINING 3 SPOUSE_OF_TUNISIAN 12"
                    + " FAMILY_OF_RESIDENT 11 LONG_RESIDENCE 7 RETIREMENT 3 ESTABLISHMENT_CONVENTION 6 HUMANITARIAN 4 MEDICAL_CARE 3"
                    + " ASSOCIATION_WORK 1 OTHER 3");
    private static final Weighted STATUSES = new Weighted("SINGLE 48 MARRIED 43 SEPARATED 2 DIVORCED 4 WIDOWED 3");
    private static final Weighted EDUCATIONS = new Weighted("0 6 1 12 2 14 3 24 4 5 5 6 6 18 7 11 8 4");
    private static final Weighted ACTIVITIES = new Weighted(
            "EMPLOYED 44 UNEMPLOYED 9 STUDENT 26 HOMEMAKER 13 RETIRED 4 UNABLE_TO_WORK 1 OTHER_INACTIVE 3");

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
        List<@Nullable Object[]> rows = new ArrayList<>();
        long written = 0;
        for (int person = 1; person <= persons; person++) {
            addPerson(rows, from.plusDays((long) days * (person - 1) / persons));
            if (rows.size() >= BATCH || person == persons) {
                transaction.executeWithoutResult(status -> jdbc.batchUpdate(INSERT, rows));
                written += rows.size();
                rows.clear();
            }
        }
        return written;
    }

    private void addPerson(List<@Nullable Object[]> rows, LocalDate entered) {
        long key = recordKey();
        Attributes person = person(entered.getYear());
        rows.add(row(key, "REGISTRATION", 1, 0, entered.plusDays(7), person));
        rows.add(row(key, "ARRIVAL", 1, 0, entered, person));
        rows.add(row(key, "RESIDENCE_GRANTED", 1, 1, entered.plusDays(40), person));
        Attributes now = person;
        if (random.nextInt(10) == 0) {
            now = inGovernorate(person, GOVERNORATES.pick(random));
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
        String citizenship = CITIZENSHIPS.pick(random);
        int age = Math.min(92, (int) Math.abs(27 + 14 * random.nextGaussian()));
        return new Attributes(
                "1101",
                random.nextInt(100) < 54 ? "M" : "F",
                year - age,
                random.nextInt(12) == 0 ? CITIZENSHIPS.pick(random) : citizenship,
                citizenship,
                GROUNDS.pick(random),
                1 + random.nextInt(48),
                GOVERNORATES.pick(random),
                STATUSES.pick(random),
                random.nextInt(20) == 0 ? null : EDUCATIONS.pick(random),
                ACTIVITIES.pick(random),
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

    private static @Nullable Object[] row(long key, String kind, int flow, int stock, LocalDate on, Attributes of) {
        Instant recorded =
                on.isBefore(FIRST_RECORDED) ? EARLY : on.atStartOfDay().toInstant(ZoneOffset.UTC);
        byte[] id = Ids.toBytes(Ids.next());
        @Nullable Object[] row = {
            id,
            id,
            key,
            kind,
            flow,
            stock,
            Date.valueOf(on),
            Timestamp.from(recorded),
            of.office(),
            of.sex(),
            of.birthYear(),
            of.birthCountry(),
            of.citizenship(),
            of.ground(),
            of.intendedMonths(),
            of.governorate(),
            of.maritalStatus(),
            of.education(),
            of.activity()
        };
        return row;
    }

    /** Codes with their shares. */
    private static final class Weighted {

        private final String[] codes;
        private final double[] upTo;

        private Weighted(String pairs) {
            String[] parts = pairs.split(" ", -1);
            codes = new String[parts.length / 2];
            upTo = new double[codes.length];
            double sum = 0;
            for (int i = 0; i < codes.length; i++) {
                sum += Double.parseDouble(parts[2 * i + 1]);
                codes[i] = parts[2 * i];
                upTo[i] = sum;
            }
        }

        private String pick(SplittableRandom random) {
            double place = random.nextDouble() * upTo[upTo.length - 1];
            int found = 0;
            while (upTo[found] < place) {
                found++;
            }
            return codes[found];
        }
    }
}
