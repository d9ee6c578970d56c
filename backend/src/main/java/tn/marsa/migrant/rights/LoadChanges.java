package tn.marsa.migrant.rights;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.migrant.LoadedFile;
import tn.marsa.migrant.events.CodedAttributesChanged.Why;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Group;
import tn.marsa.shared.Demonstration;
import tn.marsa.shared.Ids;
import tn.marsa.shared.StaffId;

/** Changes validated files of a synthetic population, and takes the history of that. */
@Component
@Demonstration
public class LoadChanges {

    private final ChangedFields changedFields;
    private final Rectifications rectifications;

    LoadChanges(ChangedFields changedFields, Rectifications rectifications) {
        this.changedFields = changedFields;
        this.rectifications = rectifications;
    }

    /** Gives one group another value; what it was is sealed with the file. Answers what is to be kept of it. */
    public Rectification change(LoadedFile loaded, FieldGroup name, Group value, Why why, StaffId by, Instant at) {
        UUID id = Ids.next();
        Group was = loaded.fields().given().get(name);
        loaded.change(Fields.of(Map.of(name, value)), at);
        Rectification made = new Rectification(
                id,
                loaded.file().id(),
                name,
                loaded.version(),
                changedFields.between(was, value),
                why,
                by,
                loaded.file().updatedAt());
        loaded.keepNamed(Map.of(made.formerName(), changedFields.bytes(was)));
        return made;
    }

    /** Keeps the history, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(List<Rectification> made) {
        rectifications.addAll(made);
    }
}
