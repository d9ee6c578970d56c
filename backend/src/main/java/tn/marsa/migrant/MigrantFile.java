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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

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
    private CodedAttributes coded = CodedAttributes.of(Fields.NONE);
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

    /** The stage of the duplicate check was left without anybody having looked. */
    void leaveUnchecked(Instant at) {
        uncheckedAt = at.truncatedTo(ChronoUnit.MICROS);
        updatedAt = uncheckedAt;
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

    private void require(FileStatus needed) {
        if (status != needed) {
            throw new IllegalStateException("The file is " + status + ", not " + needed);
        }
    }

    MigrantId id() {
        return new MigrantId(id);
    }

    @Nullable UniqueIdentifier identifier() {
        return identifier == null ? null : new UniqueIdentifier(identifier);
    }

    FileStatus status() {
        return status;
    }

    RegisteredAs registeredAs() {
        return registeredAs;
    }

    OfficeCode office() {
        return office;
    }

    CodedAttributes coded() {
        return coded;
    }

    DuplicateCheck duplicateCheck() {
        return new DuplicateCheck(DuplicateCheck.Outcome.NOT_CHECKED, uncheckedAt);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
