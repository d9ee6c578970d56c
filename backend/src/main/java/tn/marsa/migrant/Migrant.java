package tn.marsa.migrant;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.Birth;
import tn.marsa.migrant.fields.Contact;
import tn.marsa.migrant.fields.Entry;
import tn.marsa.migrant.fields.Family;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Names;
import tn.marsa.migrant.fields.Nationality;
import tn.marsa.migrant.fields.OldNumbers;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.migrant.fields.Residence;
import tn.marsa.migrant.fields.TravelDocument;
import tn.marsa.migrant.fields.Work;
import tn.marsa.migrant.grants.Grant;

/**
 * One person's file, opened: the SDL's type of the same name. Made of what {@link Door} has shown.
 *
 * @param openedFor null for a file of the reader's own office
 */
public record Migrant(
        MigrantFile file, Fields fields, @Nullable Opening openedFor) implements MigrantResult {

    /** A file of the reader's own office. */
    public Migrant(MigrantFile file, Fields fields) {
        this(file, fields, null);
    }

    /** A file of another office, open to the reader under a grant. */
    public static Migrant openedUnder(Grant grant, MigrantFile file, Fields fields) {
        return new Migrant(file, fields, Opening.under(grant));
    }

    /** Null until the registration is validated. */
    public @Nullable UniqueIdentifier identifier() {
        return file.identifier();
    }

    public FileStatus status() {
        return file.status();
    }

    public RegisteredAs registeredAs() {
        return file.registeredAs();
    }

    public DuplicateCheck duplicateCheck() {
        return file.duplicateCheck();
    }

    public @Nullable Names names() {
        return fields.names();
    }

    public @Nullable Birth birth() {
        return fields.birth();
    }

    public @Nullable Nationality nationality() {
        return fields.nationality();
    }

    public @Nullable TravelDocument travelDocument() {
        return fields.travelDocument();
    }

    public @Nullable OldNumbers oldNumbers() {
        return fields.oldNumbers();
    }

    public @Nullable Entry entry() {
        return fields.entry();
    }

    public @Nullable Residence residence() {
        return fields.residence();
    }

    public @Nullable Contact contact() {
        return fields.contact();
    }

    public @Nullable Family family() {
        return fields.family();
    }

    public @Nullable Work work() {
        return fields.work();
    }

    /** Grows with every change to the file. */
    public int version() {
        return file.version();
    }

    /** Null unless the file is restricted. */
    public @Nullable FileRestriction restriction() {
        return file.restriction();
    }

    public Instant createdAt() {
        return file.createdAt();
    }

    public Instant updatedAt() {
        return file.updatedAt();
    }
}
