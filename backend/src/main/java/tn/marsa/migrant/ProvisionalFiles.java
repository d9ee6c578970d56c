package tn.marsa.migrant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.descriptions.PersonsDescribed;
import tn.marsa.migrant.events.FileActivated;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.vault.Vault;

/** What the procedure of registration does to a file. Each in the caller's transaction, which writes the row in the trail. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProvisionalFiles {

    private final MigrantFiles files;
    private final SealedFields sealed;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProvisionalFiles(
            MigrantFiles files, SealedFields sealed, Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.sealed = sealed;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** Seals what was given about a person, before or after the file begins. */
    public void keep(MigrantId person, Fields given) {
        sealed.seal(person, given);
    }

    /** Takes the coded attributes of a file that has begun from everything given so far. */
    public void describe(MigrantId person, Fields all) {
        MigrantFile file = find(person);
        file.describe(all, clock.instant());
        events.publishEvent(PersonsDescribed.of(person, file.office(), all));
    }

    /** Seals why a registration was returned or abandoned, in place of an earlier reason. */
    public void keepReason(MigrantId person, Reason reason) {
        vault.seal(person, Door.REASON, reason.text().getBytes(UTF_8));
    }

    /** A file begins, PROVISIONAL: from now on it is in the list of its office. */
    public void begin(MigrantId person, RegisteredAs registeredAs, OfficeCode office) {
        files.save(new MigrantFile(person, registeredAs, office, clock.instant()));
    }

    /** Other files of the same person were looked for: keeps what came of it. */
    public void checked(MigrantId person, DuplicateCheck.Outcome outcome) {
        find(person).checked(outcome, clock.instant());
    }

    /** The registration was validated: the identifier names the file from now on. */
    public void activate(MigrantId person, UniqueIdentifier issued) {
        MigrantFile file = find(person);
        file.activate(issued, clock.instant());
        events.publishEvent(
                new FileActivated(person, file.office(), file.registeredAs(), file.coded(), file.updatedAt()));
    }

    /** The registration was abandoned. A file that has not begun has nothing to close. */
    public void close(MigrantId person) {
        files.findById(person.value()).ifPresent(file -> {
            file.close(clock.instant());
            events.publishEvent(PersonsDescribed.of(person, file.office(), Fields.NONE));
        });
    }

    /** Files by the person they are about; persons whose file has not begun are left out. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Map<MigrantId, MigrantFile> rows(Collection<MigrantId> persons) {
        // One is read by a statement that stays translated; a list of ids is translated anew at each call.
        List<UUID> ids = persons.stream().map(MigrantId::value).toList();
        Stream<MigrantFile> found =
                ids.size() == 1 ? files.findById(ids.getFirst()).stream() : files.findByIdIn(ids).stream();
        return found.collect(Collectors.toMap(MigrantFile::id, Function.identity()));
    }

    private MigrantFile find(MigrantId person) {
        return files.findById(person.value()).orElseThrow(() -> new IllegalStateException("The file has not begun"));
    }
}
