package tn.marsa.population;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.Birth;
import tn.marsa.migrant.fields.Contact;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.migrant.followup.Past;
import tn.marsa.migrant.followup.PastLife;
import tn.marsa.registration.changes.PastRegistration;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Tunis;

/**
 * Persons who never were, batch by batch: the same for the same seed, number of the first one, and days.
 *
 * @param begin the day on which the register opened
 * @param end the day that has not come yet
 * @param desks at least one; who lives where there is none goes to the first
 */
record Newcomers(SyntheticFields fields, List<Desk> desks, LocalDate begin, LocalDate end) {

    private static final int CARD_HOLDERS = 48;
    private static final int CHILDREN = 6;
    private static final int TWICE = 1;
    // Students come in September; August and the turn of the year are quiet.
    private static final List<Integer> SEASON = List.of(70, 75, 80, 80, 85, 85, 80, 60, 100, 95, 80, 60);
    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final int OPEN_MINUTES = 6 * 60;
    private static final int LONGEST_WAIT = 6;

    /** So many of them, in the order in which they were registered, but for those who came twice. */
    List<Newcomer> batch(long seed, int first, int count, Supplier<UniqueIdentifier> numbers) {
        Chance chance = new Chance(seed, first);
        List<LocalDate> days = IntStream.range(0, count)
                .mapToObj(person -> day(chance))
                .sorted()
                .toList();
        List<Newcomer> batch = new ArrayList<>();
        for (LocalDate day : days) {
            batch.add(newcomer(chance, day, batch, numbers.get()));
        }
        return batch;
    }

    private LocalDate day(Chance chance) {
        LocalDate day = chance.day(begin, end.minusDays(LONGEST_WAIT + 1L));
        while (!chance.in100(SEASON.get(day.getMonthValue() - 1))) {
            day = chance.day(begin, end.minusDays(LONGEST_WAIT + 1L));
        }
        return day;
    }

    private Newcomer newcomer(Chance chance, LocalDate day, List<Newcomer> before, UniqueIdentifier number) {
        RegisteredAs registeredAs = bringsACard(chance, day) ? RegisteredAs.EXISTING : RegisteredAs.NEW;
        Newcomer other = before.isEmpty() ? null : chance.of(before);
        if (other != null && isGrown(other, day)) {
            if (chance.in100(TWICE)) {
                Fields again = fields.again(chance, other.life().fields(), day);
                return registered(chance, day, other.life().registeredAs(), again, number);
            }
            if (chance.in100(CHILDREN)) {
                return registered(chance, day, registeredAs, childOf(chance, other, registeredAs, day), number);
            }
        }
        return registered(chance, day, registeredAs, fields.grownUp(chance, registeredAs, day), number);
    }

    // Above all in the first years.
    private boolean bringsACard(Chance chance, LocalDate day) {
        return chance.in100(chance.day(begin, end).isAfter(day) ? CARD_HOLDERS : CARD_HOLDERS / 4);
    }

    private Fields childOf(Chance chance, Newcomer parent, RegisteredAs registeredAs, LocalDate day) {
        return fields.child(
                chance, registeredAs, day, parent.life().fields(), parent.life().identifier());
    }

    private static boolean isGrown(Newcomer other, LocalDate day) {
        Birth birth = other.life().fields().birth();
        return birth != null && birth.date() != null && birth.date().year() < day.getYear() - 20;
    }

    private Newcomer registered(
            Chance chance, LocalDate day, RegisteredAs registeredAs, Fields given, UniqueIdentifier number) {
        Contact contact = given.contact();
        Desk desk = desk(contact);
        LocalDate validated = chance.after(day, 0, LONGEST_WAIT);
        Instant started = moment(chance, day);
        Instant submitted = started.plusSeconds(60L * chance.between(12, 40));
        Instant done = later(moment(chance, validated), submitted.plusSeconds(60L * chance.between(5, 60)));
        List<Past> after = contact == null
                ? List.of()
                : registeredAs == RegisteredAs.NEW
                        ? LaterLife.ofArrival(chance, validated, end, contact)
                        : LaterLife.ofCardHolder(chance, validated, end, contact);
        MigrantId person = MigrantId.next();
        return new Newcomer(
                new PastLife(
                        person,
                        number,
                        registeredAs,
                        desk.office(),
                        given,
                        started.plusSeconds(60),
                        done,
                        desk.officer(),
                        desk.supervisor(),
                        after),
                new PastRegistration(
                        person,
                        registeredAs,
                        desk.office(),
                        given.given().keySet(),
                        desk.officer(),
                        desk.supervisor(),
                        started,
                        submitted,
                        done));
    }

    private Desk desk(@Nullable Contact contact) {
        String governorate = String.valueOf(contact == null ? null : contact.governorate());
        return desks.stream().filter(desk -> desk.isIn(governorate)).findFirst().orElse(desks.getFirst());
    }

    private static Instant moment(Chance chance, LocalDate day) {
        return day.atTime(OPENS)
                .plusMinutes(chance.between(0, OPEN_MINUTES))
                .atZone(Tunis.ZONE)
                .toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
