package tn.marsa.statistics.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import tn.marsa.statistics.Attributes;

/** A file to which things happen by the rules of follow-up, on whatever days, and all that is told of it. */
final class Life {

    static final LocalDate REGISTERED = LocalDate.of(1995, 6, 20);
    private static final OfficeCode OFFICE = new OfficeCode("1101");
    private static final Instant AT = Instant.parse("1995-06-20T10:00:00Z");
    private static final List<String> GOVERNORATES = List.of("TN-11", "TN-61", "TN-52");
    private static final List<String> GROUNDS = List.of("STUDIES", "WORK", "FAMILY");

    private final MigrantId person = MigrantId.next();
    private final List<Fact> told = new ArrayList<>();
    private String governorate = "TN-11";
    private String ground = "STUDIES";
    private boolean held;
    private boolean departed;
    private boolean presumed;

    Life(RegisteredAs how) {
        held = how == RegisteredAs.EXISTING;
        tell(new FileActivated(person, OFFICE, how, coded(), AT));
    }

    enum What {
        GRANTED,
        DEPARTED,
        PRESUMED,
        RETURNED,
        MOVED,
        GROUND_CHANGED,
        CORRECTED;

        /** True if it turns out later that something had never been so. */
        boolean changesThePast() {
            return this == CORRECTED || this == PRESUMED;
        }
    }

    /**
     * Something that happens.
     *
     * @param choice what becomes of it where there is more than one thing
     */
    record Step(What what, LocalDate on, int choice) {}

    /** Takes a step where the rules allow it; else nothing happens. */
    void take(Step step) {
        switch (step.what()) {
            case GRANTED -> grant(step.on());
            case DEPARTED -> depart(step.on());
            case PRESUMED -> presume(step.on());
            case RETURNED -> comeBack(step);
            case MOVED -> change(Why.MOVED, GOVERNORATES.get(step.choice()), ground, step.on());
            case GROUND_CHANGED -> change(Why.GROUND_CHANGED, governorate, GROUNDS.get(step.choice()), step.on());
            case CORRECTED -> change(Why.CORRECTION, GOVERNORATES.get(step.choice()), ground, step.on());
        }
    }

    private void grant(LocalDate on) {
        if (!departed) {
            takeBack(on);
            tell(new ResidenceGranted(person, OFFICE, coded(), held, on, on.plusYears(1), AT));
            held = true;
        }
    }

    private void depart(LocalDate on) {
        if (!departed) {
            takeBack(on);
            tell(new Departed(person, OFFICE, coded(), false, on, AT));
            departed = true;
        }
    }

    private void presume(LocalDate on) {
        if (held && !departed && !presumed) {
            tell(new Departed(person, OFFICE, coded(), true, on, AT));
            presumed = true;
        }
    }

    private void takeBack(LocalDate on) {
        if (presumed) {
            tell(new Returned(person, OFFICE, coded(), true, false, on, AT));
            presumed = false;
        }
    }

    private void comeBack(Step step) {
        if (departed) {
            boolean lapsed = held && step.choice() == 0;
            tell(new Returned(person, OFFICE, coded(), false, lapsed, step.on(), AT));
            departed = false;
            held = held && !lapsed;
        }
    }

    private void change(Why why, String livesIn, String onGround, LocalDate on) {
        CodedAttributes before = coded();
        governorate = livesIn;
        ground = onGround;
        if (!coded().equals(before)) {
            tell(new CodedAttributesChanged(person, OFFICE, why, before, coded(), on, AT));
        }
    }

    private void tell(FileEvent event) {
        told.addAll(new Telling(() -> Fact.inForce(told), at -> List.of()).of(event));
    }

    List<Fact> told() {
        return told;
    }

    boolean isThere() {
        return held && !departed && !presumed;
    }

    Attributes attributes() {
        return Coded.of(OFFICE, coded());
    }

    private CodedAttributes coded() {
        return new CodedAttributes(
                "F",
                1970,
                "CIV",
                "CIV",
                REGISTERED.minusDays(20),
                null,
                ground,
                24,
                governorate,
                "SINGLE",
                "6",
                "STUDENT",
                null);
    }
}
