package tn.marsa.population;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.fields.Contact;
import tn.marsa.migrant.followup.DecisionOutcome;
import tn.marsa.migrant.followup.Past;
import tn.marsa.migrant.followup.RequestKind;
import tn.marsa.shared.Code;
import tn.marsa.shared.GovernorateCode;

/** What may follow a validation until a day: residence asked for and decided, moves, departures, returns. */
final class LaterLife {

    private static final Code CROSSING = new Code("AIR-TUN");
    // As marsa.migrant.residence.grace has it where nothing else is configured.
    private static final Period GRACE = Period.ofMonths(3);

    private final Chance chance;
    private final LocalDate end;
    private final List<Past> past = new ArrayList<>();
    private LocalDate today;
    private Contact contact;

    private LaterLife(Chance chance, LocalDate validated, LocalDate end, Contact contact) {
        this.chance = chance;
        this.end = end;
        this.today = validated;
        this.contact = contact;
    }

    /** Of somebody who came without a card. */
    static List<Past> ofArrival(Chance chance, LocalDate validated, LocalDate end, Contact contact) {
        LaterLife life = new LaterLife(chance, validated, end, contact);
        life.goOn(life.ask(RequestKind.FIRST, null, validated, 88));
        return life.past;
    }

    /** Of somebody who brought along a card. */
    static List<Past> ofCardHolder(Chance chance, LocalDate validated, LocalDate end, Contact contact) {
        LaterLife life = new LaterLife(chance, validated, end, contact);
        LocalDate from = validated.minusDays(chance.between(20, 330));
        LocalDate until = from.plusYears(chance.in100(80) ? 1 : 5).minusDays(1);
        life.tell(new Past.CardRecorded(validated, from, until));
        life.goOn(until);
        return life.past;
    }

    private void goOn(@Nullable LocalDate firstEnd) {
        LocalDate validUntil = firstEnd;
        while (validUntil != null) {
            validUntil = untilTheEndOf(validUntil);
        }
    }

    /** One validity; answers the end of the next one, or null if nothing follows. */
    private @Nullable LocalDate untilTheEndOf(LocalDate validUntil) {
        LocalDate renewal = validUntil.minusDays(chance.between(5, 40));
        if (chance.in100(12)) {
            move(renewal);
        }
        if (chance.in100(6)) {
            travel(renewal);
        }
        if (chance.in100(7)) {
            return depart(chance.day(today, renewal), validUntil);
        }
        if (chance.in100(5)) {
            LocalDate changed = ask(
                    RequestKind.CHANGE_OF_GROUND,
                    new Code(chance.of(Shares.GROUNDS)),
                    chance.day(today, renewal.minusDays(120)),
                    80);
            return changed == null ? lapse(validUntil) : changed;
        }
        if (chance.in100(11)) {
            return lapse(validUntil);
        }
        LocalDate renewed = ask(RequestKind.RENEWAL, null, renewal, 94);
        return renewed == null ? lapse(validUntil) : renewed;
    }

    /** A request with its opinion and decision; answers the end of what is granted, or null. */
    private @Nullable LocalDate ask(RequestKind kind, @Nullable Code ground, LocalDate from, int granted) {
        LocalDate asked = chance.after(from.isAfter(today) ? from : today, 0, 8);
        LocalDate opinion = chance.after(asked, 3, 20);
        LocalDate decided = chance.after(opinion, 10, 50);
        tell(new Past.Requested(asked, kind, ground));
        tell(new Past.Opinion(opinion, chance.in100(92)));
        if (!chance.in100(granted)) {
            boolean refused = chance.in100(80);
            tell(new Past.Decided(decided, refused ? DecisionOutcome.REFUSED : DecisionOutcome.CANCELLED, null, null));
            return null;
        }
        LocalDate until = decided.plusYears(chance.in100(85) ? 1 : 2).minusDays(1);
        tell(new Past.Decided(decided, DecisionOutcome.GRANTED, decided, until));
        return until;
    }

    private void move(LocalDate before) {
        contact = new Contact(
                new GovernorateCode(chance.of(Shares.GOVERNORATES)),
                Particulars.address(chance),
                contact.phone(),
                contact.email());
        tell(new Past.Moved(chance.day(today, before), contact));
    }

    private void travel(LocalDate before) {
        LocalDate left = chance.day(today, before);
        tell(new Past.Left(left, false, CROSSING));
        tell(new Past.Returned(chance.after(left, 15, 90), CROSSING));
    }

    /** For good, or so it was meant: some come back, and ask anew where nothing is valid any more. */
    private @Nullable LocalDate depart(LocalDate on, LocalDate validUntil) {
        tell(new Past.Left(on, true, CROSSING));
        if (!chance.in100(8)) {
            return null;
        }
        LocalDate back = chance.after(on, 60, 500);
        tell(new Past.Returned(back, CROSSING));
        return back.isAfter(validUntil) ? ask(RequestKind.FIRST, null, back, 88) : validUntil;
    }

    /** Nothing more is asked for: the departure is presumed; some turn up after all. */
    private @Nullable LocalDate lapse(LocalDate validUntil) {
        LocalDate presumed = validUntil.plus(GRACE).plusDays(1);
        if (today.isAfter(presumed)) {
            return null;
        }
        tell(new Past.Lapsed(presumed));
        return chance.in100(10) ? ask(RequestKind.RENEWAL, null, chance.after(presumed, 5, 200), 90) : null;
    }

    /** Takes what happened before the end; what would come later has not happened yet, and nothing after it. */
    private void tell(Past event) {
        if (today.isBefore(end) && event.on().isBefore(end)) {
            past.add(event);
            today = event.on();
        } else {
            today = end;
        }
    }
}
