package tn.marsa.statistics.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.events.CodedAttributesChanged;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.events.Departed;
import tn.marsa.migrant.events.FileActivated;
import tn.marsa.migrant.events.FileErased;
import tn.marsa.migrant.events.FileEvent;
import tn.marsa.migrant.events.ResidenceGranted;
import tn.marsa.migrant.events.ResidenceRefused;
import tn.marsa.migrant.events.Returned;
import tn.marsa.shared.Tunis;
import tn.marsa.statistics.Attributes;
import tn.marsa.statistics.FactKind;

/** Writes the facts of each event, in the transaction in which it happens: both stand or fall together. */
@Component
class WriteFacts {

    private final Facts facts;

    WriteFacts(Facts facts) {
        this.facts = facts;
    }

    @EventListener
    void on(FileActivated event) {
        Attributes coded = Coded.of(event.office(), event.coded());
        List<Fact> told = new ArrayList<>();
        // A card that was brought along counts from the day on which the register learns of it.
        int stock = event.arrives() ? 0 : 1;
        told.add(new Fact(FactKind.REGISTRATION, 1, stock, Tunis.day(event.at()), coded));
        LocalDate entered = event.coded().entryDate();
        if (event.arrives() && entered != null) {
            told.add(new Fact(FactKind.ARRIVAL, 1, 0, entered, coded));
        }
        add(event, told);
    }

    @EventListener
    void on(ResidenceGranted event) {
        FactKind kind = event.renewed() ? FactKind.RESIDENCE_RENEWED : FactKind.RESIDENCE_GRANTED;
        int stock = isThere(event) ? 0 : 1;
        add(event, List.of(new Fact(kind, 1, stock, event.on(), Coded.of(event.office(), event.coded()))));
    }

    @EventListener
    void on(ResidenceRefused event) {
        Attributes coded = Coded.of(event.office(), event.coded());
        add(event, List.of(new Fact(FactKind.RESIDENCE_REFUSED, 1, 0, event.on(), coded)));
    }

    @EventListener
    void on(CodedAttributesChanged event) {
        switch (event.why()) {
            case CORRECTION -> correct(event);
            case GROUND_CHANGED, MOVED -> change(event);
        }
    }

    @EventListener
    void on(Departed event) {
        FactKind kind = event.presumed() ? FactKind.PRESUMED_DEPARTURE : FactKind.DEPARTURE;
        int stock = isThere(event) ? -1 : 0;
        add(event, List.of(new Fact(kind, 1, stock, event.on(), Coded.of(event.office(), event.coded()))));
    }

    @EventListener
    void on(Returned event) {
        if (event.presumed()) {
            takeBackDeparture(event);
        } else {
            int stock = isThere(event) ? 0 : 1;
            Attributes coded = Coded.of(event.office(), event.coded());
            add(event, List.of(new Fact(FactKind.ARRIVAL, 1, stock, event.on(), coded)));
        }
    }

    // Of somebody erased nobody will ever tell a departure: they leave the stock here, and are counted as no flow.
    @EventListener
    void on(FileErased event) {
        LocalDate today = Tunis.day(event.at());
        Map<Attributes, Integer> stock = facts.inForce(event.migrant()).stream()
                .collect(Collectors.groupingBy(Fact::attributes, Collectors.summingInt(Fact::stock)));
        List<Fact> leaving = stock.entrySet().stream()
                .filter(there -> there.getValue() != 0)
                .map(there -> new Fact(FactKind.ADJUSTMENT, 0, -there.getValue(), today, there.getKey()))
                .toList();
        add(event, leaving);
        facts.unlink(event.migrant());
    }

    /** It was never so: every fact that says what was wrong is taken back and told as it is right. */
    private void correct(CodedAttributesChanged event) {
        Attributes wrong = Coded.of(event.office(), event.before());
        Attributes right = Coded.of(event.office(), event.after());
        List<Fact> told = new ArrayList<>();
        for (Fact fact : facts.inForce(event.migrant())) {
            Fact corrected = fact.corrected(day(fact, event), Coded.corrected(fact.attributes(), wrong, right));
            if (!corrected.equals(fact)) {
                told.add(fact.reversed());
                told.add(corrected);
            }
        }
        add(event, told);
    }

    private static LocalDate day(Fact fact, CodedAttributesChanged event) {
        LocalDate entered = event.after().entryDate();
        boolean wasWrong = fact.kind() == FactKind.ARRIVAL
                && Objects.equals(fact.on(), event.before().entryDate());
        return wasWrong && entered != null ? entered : fact.on();
    }

    /** It is no longer so: one leaves with the attributes before, one enters with those after. */
    private void change(CodedAttributesChanged event) {
        FactKind kind = event.why() == Why.MOVED ? FactKind.MOVED : FactKind.GROUND_CHANGED;
        int stock = isThere(event) ? 1 : 0;
        add(
                event,
                List.of(
                        new Fact(kind, 0, -stock, event.on(), Coded.of(event.office(), event.before())),
                        new Fact(kind, 1, stock, event.on(), Coded.of(event.office(), event.after()))));
    }

    /** The last presumed departure had never been one; what became otherwise meanwhile holds from the return on. */
    private void takeBackDeparture(Returned event) {
        Attributes now = Coded.of(event.office(), event.coded());
        List<Fact> told = new ArrayList<>();
        facts.inForce(event.migrant()).stream()
                .filter(fact -> fact.kind() == FactKind.PRESUMED_DEPARTURE && fact.flow() > 0)
                .reduce((earlier, later) -> later)
                .ifPresent(departure -> {
                    told.add(departure.reversed());
                    if (departure.stock() != 0 && !departure.attributes().equals(now)) {
                        told.add(new Fact(FactKind.ADJUSTMENT, 0, -1, event.on(), departure.attributes()));
                        told.add(new Fact(FactKind.ADJUSTMENT, 0, 1, event.on(), now));
                    }
                });
        add(event, told);
    }

    private boolean isThere(FileEvent event) {
        return facts.inForce(event.migrant()).stream().mapToInt(Fact::stock).sum() > 0;
    }

    private void add(FileEvent event, List<Fact> told) {
        if (!told.isEmpty()) {
            facts.add(event.migrant(), told, event.at());
        }
    }
}
