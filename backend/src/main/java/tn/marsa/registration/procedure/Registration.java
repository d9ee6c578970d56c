package tn.marsa.registration.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.registration.RegistrationId;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/**
 * One registration: the state of the procedure by which a person enters the register, and nothing about the person. A step that
 * {@link Step} refuses is an {@link IllegalStateException} here: ask first.
 */
@Entity
public class Registration {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String number;

    @Column(name = "migrant_id")
    private MigrantId migrant;

    @Column(name = "office_code")
    private OfficeCode office;

    @Enumerated(EnumType.STRING)
    private RegisteredAs registeredAs;

    @Enumerated(EnumType.STRING)
    private RegistrationState state = RegistrationState.DRAFT;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.RECEPTION;

    private int procedureVersion;
    private StaffId registrar;
    private @Nullable StaffId holder;
    private @Nullable StaffId validatedBy;

    private @Nullable MigrantId continuedIn;

    private @Nullable SummaryConfirmation summaryConfirmed;
    private boolean reasonKept;
    private Instant startedAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Filled from the database.
    protected Registration() {}

    /** A new registration, held by whoever begins it. */
    public Registration(
            RegistrationId id,
            RegistrationNumber number,
            MigrantId migrant,
            RegisteredAs registeredAs,
            int procedureVersion,
            StaffId registrar,
            Instant at) {
        this.id = id.value();
        this.number = number.toString();
        this.migrant = migrant;
        this.office = number.office();
        this.registeredAs = registeredAs;
        this.procedureVersion = procedureVersion;
        this.registrar = registrar;
        this.holder = registrar;
        this.startedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.updatedAt = startedAt;
    }

    /** Some of the person's fields were saved. */
    public void save(Actor actor, Instant at) {
        change(Step.SAVE, actor, at);
    }

    /** The current stage is complete, and the next one begins; the last stage is left by submitting. */
    public void leaveStage(Actor actor, Instant at) {
        Stage next = stage.next();
        change(Step.SAVE, actor, at);
        stage = next;
    }

    public void takeOver(Actor actor, Instant at) {
        change(Step.TAKE_OVER, actor, at);
        holder = actor.staff();
    }

    public void submit(SummaryReading reading, Actor actor, Instant at) {
        change(Step.SUBMIT, actor, at);
        state = RegistrationState.SUBMITTED;
        summaryConfirmed = new SummaryConfirmation(reading, updatedAt, actor.staff());
        holder = null;
        reasonKept = false;
    }

    /** Back to whoever submitted it; the reason is kept sealed with the person's file. */
    public void returnForCorrection(Actor actor, Instant at) {
        change(Step.RETURN, actor, at);
        state = RegistrationState.RETURNED;
        holder = summaryConfirmed == null ? registrar : summaryConfirmed.by();
        summaryConfirmed = null;
        reasonKept = true;
    }

    /** The end before validation; the reason is kept sealed with the person's file. */
    public void abandon(Actor actor, Instant at) {
        change(Step.ABANDON, actor, at);
        state = RegistrationState.ABANDONED;
        holder = null;
        reasonKept = true;
    }

    /** The end before validation, because the person has that file already; the reason is kept sealed likewise. */
    public void continueIn(MigrantId file, Actor actor, Instant at) {
        abandon(actor, at);
        continuedIn = file;
    }

    public void validate(Actor actor, Instant at) {
        change(Step.VALIDATE, actor, at);
        state = RegistrationState.VALIDATED;
        validatedBy = actor.staff();
    }

    // The time of a change grows strictly, whatever the clock does: so each change writes the row and raises its
    // version.
    private void change(Step step, Actor actor, Instant at) {
        Optional<StepRefusal> refusal = step.refusal(this, actor);
        if (refusal.isPresent()) {
            throw new IllegalStateException(step + " is refused: " + refusal.get());
        }
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        updatedAt = now.isAfter(updatedAt) ? now : updatedAt.plus(1, ChronoUnit.MICROS);
    }

    /** What this actor may do with it now. */
    public List<Step> steps(Actor actor) {
        return Stream.of(Step.values())
                .filter(step -> step.refusal(this, actor).isEmpty() && step.isOfUse(this, actor))
                .toList();
    }

    /** True while fields may change. */
    boolean isOpen() {
        return state == RegistrationState.DRAFT || state == RegistrationState.RETURNED;
    }

    public boolean isSubmitted() {
        return state == RegistrationState.SUBMITTED;
    }

    /** True once nothing will change any more. */
    public boolean isEnded() {
        return state == RegistrationState.VALIDATED || state == RegistrationState.ABANDONED;
    }

    boolean isHeldBy(StaffId staff) {
        return staff.equals(holder);
    }

    /** True if the actor began it, saved anything of it or submitted it: they cannot be the second pair of eyes. */
    public boolean isTheWorkOf(Actor actor) {
        return actor.hasSaved()
                || actor.staff().equals(registrar)
                || (summaryConfirmed != null && actor.staff().equals(summaryConfirmed.by()));
    }

    public RegistrationId id() {
        return new RegistrationId(id);
    }

    /** Grows with every change. */
    public int version() {
        return version == null ? 0 : version;
    }

    public String number() {
        return number;
    }

    public MigrantId migrantId() {
        return migrant;
    }

    public OfficeCode officeCode() {
        return office;
    }

    public RegisteredAs registeredAs() {
        return registeredAs;
    }

    public RegistrationState state() {
        return state;
    }

    public Stage stage() {
        return stage;
    }

    public int procedureVersion() {
        return procedureVersion;
    }

    public StaffId registrarId() {
        return registrar;
    }

    public @Nullable StaffId holderId() {
        return holder;
    }

    public @Nullable StaffId validatedById() {
        return validatedBy;
    }

    /** The file that the person had already; null unless the registration ended for that. */
    public @Nullable MigrantId continuedIn() {
        return continuedIn;
    }

    public @Nullable SummaryConfirmation summaryConfirmed() {
        return summaryConfirmed;
    }

    public boolean isReasonKept() {
        return reasonKept;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
