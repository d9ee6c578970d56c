package tn.marsa.migrant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.events.CodedAttributes;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

/** One person's file as it stands outside the seal: its state, and coded attributes. */
@Entity
@Table(name = "migrant")
public class MigrantFile {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private @Nullable String identifier;

    @Enumerated(EnumType.STRING)
    private FileStatus status = FileStatus.PROVISIONAL;

    @Enumerated(EnumType.STRING)
    private RegisteredAs registeredAs;

    @Column(name = "office_code")
    private OfficeCode office;

    private @Nullable Instant uncheckedAt;
    private @Nullable Instant checkedAt;

    @Enumerated(EnumType.STRING)
    private DuplicateCheck.@Nullable Outcome checkOutcome;

    private @Nullable FileRestriction restriction;
    private @Nullable UUID mergedInto;

    private @Nullable CodedAttributes coded = CodedAttributes.NONE;

    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Filled from the database.
    protected MigrantFile() {}

    /** A file that begins, PROVISIONAL. */
    MigrantFile(MigrantId id, RegisteredAs registeredAs, OfficeCode office, Instant at) {
        this.id = id.value();
        this.registeredAs = registeredAs;
        this.office = office;
        this.createdAt = at.truncatedTo(ChronoUnit.MICROS);
        this.updatedAt = createdAt;
    }

    /** Takes the coded attributes from all that was given about the person so far. */
    void describe(Fields fields, Instant at) {
        coded = CodedAttributes.of(fields);
        updatedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Other files of the same person were looked for. */
    void checked(DuplicateCheck.Outcome outcome, Instant at) {
        checkedAt = at.truncatedTo(ChronoUnit.MICROS);
        checkOutcome = outcome;
    }

    /** The registration was validated: from now on the identifier names this file. */
    void activate(UniqueIdentifier issued, Instant at) {
        require(FileStatus.PROVISIONAL);
        identifier = issued.value();
        status = FileStatus.ACTIVE;
        updatedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The registration was abandoned. */
    void close(Instant at) {
        require(FileStatus.PROVISIONAL);
        status = FileStatus.CLOSED;
        updatedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Fields of the validated file were corrected: takes the coded attributes from all of them. */
    void correct(Fields all, Instant at) {
        require(FileStatus.ACTIVE);
        coded = CodedAttributes.of(all);
        change(at);
    }

    /** Something of what follows validation has changed. */
    void followUp(Instant at) {
        require(FileStatus.ACTIVE);
        change(at);
    }

    /** From now on only the head of its office opens it. */
    void restrict(StaffId by, Instant at) {
        require(FileStatus.ACTIVE);
        change(at);
        restriction = new FileRestriction(updatedAt, by);
    }

    /** Ends the restriction. */
    void lift(Instant at) {
        restriction = null;
        change(at);
    }

    /** The person's other file stands for this one too, until that is undone; what is sealed stays. */
    void mergeInto(MigrantId survivor, Instant at) {
        require(FileStatus.ACTIVE);
        status = FileStatus.MERGED;
        mergedInto = survivor.value();
        change(at);
    }

    /** The merge was a mistake: the file stands by itself again. */
    void standAgain(Instant at) {
        require(FileStatus.MERGED);
        status = FileStatus.ACTIVE;
        mergedInto = null;
        change(at);
    }

    /** Nothing is left of the person: no attribute, no identifier, no way back. */
    void erase(Instant at) {
        status = FileStatus.ERASED;
        identifier = null;
        mergedInto = null;
        restriction = null;
        coded = CodedAttributes.NONE;
        change(at);
    }

    // The time of a change grows strictly, whatever the clock does: so each change writes the row and raises its
    // version.
    private void change(Instant at) {
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        updatedAt = now.isAfter(updatedAt) ? now : updatedAt.plus(1, ChronoUnit.MICROS);
    }

    /** True if it was validated and stands. */
    public boolean isActive() {
        return status == FileStatus.ACTIVE;
    }

    /** True if the file is restricted and the caller is not the head of the office that keeps it. */
    public boolean isClosedTo(Caller caller) {
        return restriction != null && !(caller.is(Role.SUPERVISOR) && caller.worksIn(office));
    }

    private void require(FileStatus needed) {
        if (status != needed) {
            throw new IllegalStateException("The file is " + status + ", not " + needed);
        }
    }

    public MigrantId id() {
        return new MigrantId(id);
    }

    /** Grows with every change. */
    public int version() {
        return version == null ? 0 : version;
    }

    public @Nullable UniqueIdentifier identifier() {
        return identifier == null ? null : new UniqueIdentifier(identifier);
    }

    public FileStatus status() {
        return status;
    }

    public RegisteredAs registeredAs() {
        return registeredAs;
    }

    public OfficeCode office() {
        return office;
    }

    /** Nulls in it if every attribute is unknown. */
    public CodedAttributes coded() {
        // Hibernate reads a row of nothing but nulls as no value.
        return Objects.requireNonNullElse(coded, CodedAttributes.NONE);
    }

    /** Null unless the file is restricted. */
    public @Nullable FileRestriction restriction() {
        return restriction;
    }

    /** The file that stands for this one; null unless MERGED. */
    public @Nullable MigrantId mergedInto() {
        return mergedInto == null ? null : new MigrantId(mergedInto);
    }

    DuplicateCheck duplicateCheck() {
        return checkOutcome == null
                ? new DuplicateCheck(DuplicateCheck.Outcome.NOT_CHECKED, uncheckedAt)
                : new DuplicateCheck(checkOutcome, checkedAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
