package tn.marsa.statistics.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import tn.marsa.migrant.events.ResidenceRefused;
import tn.marsa.migrant.events.Returned;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Tunis;
import tn.marsa.statistics.Attributes;
import tn.marsa.statistics.FactKind;

/**
 * Which facts an event tells of a person.
 *
 * @param inForce the facts of that person that hold so far
 * @param toldSince what was told of that person at that time and after it, taken back or not
 */
record Telling(Supplier<List<Fact>> inForce, Function<Instant, List<Told>> toldSince) {

    List<Fact> of(FileEvent event) {
        return switch (event) {
            case FileActivated activated -> activated(activated);
            case ResidenceGranted granted -> granted(granted);
            case ResidenceRefused refused -> refused(refused);
            case CodedAttributesChanged changed ->
                switch (changed.why()) {
                    case CORRECTION -> corrected(changed);
                    case GROUND_CHANGED, MOVED -> changed(changed);
                };
            case Departed departed -> departed(departed);
            case Returned returned -> returned(returned);
            case CodedAttributesRestored restored -> restored(restored);
            case FilesMerged merged -> takenBack(inForce.get());
            case FilesUnmerged unmerged -> takenBack(told(unmerged.mergedAt()));
            case FileErased erased -> erased(erased);
        };
    }

    private static List<Fact> activated(FileActivated event) {
        Attributes coded = Coded.of(event.office(), event.coded());
        List<Fact> told = new ArrayList<>();
        // A card that was brought along counts from the day on which the register learns of it.
        int stock = event.arrives() ? 0 : 1;
        told.add(new Fact(FactKind.REGISTRATION, 1, stock, Tunis.day(event.at()), coded));
        LocalDate entered = event.coded().entryDate();
        if (event.arrives() && entered != null) {
            told.add(new Fact(FactKind.ARRIVAL, 1, 0, entered, coded));
        }
        return told;
    }

    private List<Fact> granted(ResidenceGranted event) {
        FactKind kind = event.renewed() ? FactKind.RESIDENCE_RENEWED : FactKind.RESIDENCE_GRANTED;
        return settled(kind, event.on(), List.of(happened(kind, event.on(), event.office(), event.coded())));
    }

    private List<Fact> refused(ResidenceRefused event) {
        return List.of(happened(FactKind.RESIDENCE_REFUSED, event.on(), event.office(), event.coded()));
    }

    private List<Fact> departed(Departed event) {
        FactKind kind = event.presumed() ? FactKind.PRESUMED_DEPARTURE : FactKind.DEPARTURE;
        return settled(kind, event.on(), List.of(happened(kind, event.on(), event.office(), event.coded())));
    }

    private List<Fact> returned(Returned event) {
        if (event.presumed()) {
            return settled(FactKind.ADJUSTMENT, event.on(), departureTakenBack());
        }
        List<Fact> told = new ArrayList<>();
        told.add(happened(FactKind.RETURN, event.on(), event.office(), event.coded()));
        if (event.lapsed()) {
            told.add(happened(FactKind.RESIDENCE_OVER, event.on(), event.office(), event.coded()));
        }
        return settled(FactKind.RETURN, event.on(), told);
    }

    /** By what was known of its day, which may lie before what is known now. */
    private Fact happened(FactKind kind, LocalDate on, OfficeCode office, CodedAttributes coded) {
        return new Fact(kind, 1, 0, on, course().known(on).orElseGet(() -> Coded.of(office, coded)));
    }

    /** With the changes of stock that follow, on whatever days. */
    private List<Fact> settled(FactKind kind, LocalDate on, List<Fact> told) {
        List<Fact> all = Stream.concat(inForce.get().stream(), told.stream()).toList();
        List<Fact> untold = new Course(Fact.inForce(all)).untold(kind, on);
        return Fact.inForce(Stream.concat(told.stream(), untold.stream()).toList());
    }

    private Course course() {
        return new Course(inForce.get());
    }

    // Of somebody erased nobody will ever tell a departure: they leave the stock here, and are counted as no flow.
    private List<Fact> erased(FileErased event) {
        LocalDate today = Tunis.day(event.at());
        return Fact.inForce(inForce.get().stream()
                .map(fact -> new Fact(
                        FactKind.ADJUSTMENT,
                        0,
                        -fact.stock(),
                        fact.on().isAfter(today) ? fact.on() : today,
                        fact.attributes()))
                .toList());
    }

    // Whoever was merged had never been a person of their own: all is taken back. Undoing the merge takes that back.
    private static List<Fact> takenBack(List<Fact> told) {
        return told.stream().map(Fact::reversed).toList();
    }

    private List<Fact> told(Instant at) {
        return toldSince.apply(at).stream()
                .filter(told -> told.recordedAt().equals(at))
                .flatMap(told -> told.facts().stream())
                .toList();
    }

    /** It was right before it was corrected: what the correction told is taken back, unless more was told since that holds. */
    private List<Fact> restored(CodedAttributesRestored event) {
        List<Fact> later = toldSince.apply(event.wrongSince()).stream()
                .filter(told -> told.recordedAt().isAfter(event.wrongSince()))
                .flatMap(told -> told.facts().stream())
                .toList();
        if (Fact.inForce(later).isEmpty()) {
            return takenBack(told(event.wrongSince()));
        }
        return corrected(new CodedAttributesChanged(
                event.migrant(),
                event.office(),
                Why.CORRECTION,
                event.before(),
                event.after(),
                Tunis.day(event.at()),
                event.at()));
    }

    /** It was never so: every fact that says what was wrong is taken back and told as it is right. */
    private List<Fact> corrected(CodedAttributesChanged event) {
        Attributes wrong = Coded.of(event.office(), event.before());
        Attributes right = Coded.of(event.office(), event.after());
        List<Fact> told = new ArrayList<>();
        for (Fact fact : inForce.get()) {
            Fact corrected = fact.corrected(day(fact, event), Coded.corrected(fact.attributes(), wrong, right));
            if (!corrected.equals(fact)) {
                told.add(fact.reversed());
                told.add(corrected);
            }
        }
        return told;
    }

    private static LocalDate day(Fact fact, CodedAttributesChanged event) {
        LocalDate entered = event.after().entryDate();
        boolean wasWrong = fact.kind() == FactKind.ARRIVAL
                && Objects.equals(fact.on(), event.before().entryDate());
        return wasWrong && entered != null ? entered : fact.on();
    }

    /** It is no longer so: one leaves with the attributes before, one enters with those after; what was told of later days changes too. */
    private List<Fact> changed(CodedAttributesChanged event) {
        FactKind kind = event.why() == Why.MOVED ? FactKind.MOVED : FactKind.GROUND_CHANGED;
        Attributes before = Coded.of(event.office(), event.before());
        Attributes after = Coded.of(event.office(), event.after());
        List<Fact> told = new ArrayList<>();
        Attributes known = course().known(event.on()).orElse(before);
        told.add(new Fact(kind, 1, 0, event.on(), Coded.changed(known, before, after)));
        for (Fact fact : inForce.get()) {
            if (fact.flow() > 0 && !fact.on().isBefore(event.on())) {
                told.add(fact.reversed());
                told.add(fact.corrected(fact.on(), Coded.changed(fact.attributes(), before, after)));
            }
        }
        return settled(kind, event.on(), told);
    }

    /** The last presumed departure had never been one. */
    private List<Fact> departureTakenBack() {
        return inForce.get().stream()
                .filter(fact -> fact.kind() == FactKind.PRESUMED_DEPARTURE && fact.flow() > 0)
                .reduce((earlier, later) -> later)
                .map(Fact::reversed)
                .stream()
                .toList();
    }
}
