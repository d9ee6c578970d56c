package tn.marsa.migrant;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.descriptions.DescribedPerson;
import tn.marsa.migrant.descriptions.PersonsDescribed;
import tn.marsa.migrant.events.CodedAttributes;
import tn.marsa.migrant.fields.Circumstances;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.reference.CodeLists;
import tn.marsa.reference.SupportingDocuments;
import tn.marsa.shared.Demonstration;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Tunis;
import tn.marsa.vault.Vault;

/** Takes the files of a synthetic population, many at once: each is checked and sealed as a real one is. */
@Component
@Demonstration
public class LoadFiles {

    private static final int PROCEDURE_VERSION = 1;

    private static final String INSERT = """
            INSERT INTO migrant (id, version, identifier, status, registered_as, office_code, sex, birth_year,
                birth_country, citizenship, entry_date, previous_country, ground, intended_months, governorate,
                marital_status, education, activity, occupation, created_at, updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final SealedFields sealed;
    private final Vault vault;
    private final JdbcTemplate jdbc;
    private final CodeLists codes;
    private final SupportingDocuments documents;
    private final ApplicationEventPublisher events;

    LoadFiles(
            SealedFields sealed,
            Vault vault,
            JdbcTemplate jdbc,
            CodeLists codes,
            SupportingDocuments documents,
            ApplicationEventPublisher events) {
        this.sealed = sealed;
        this.vault = vault;
        this.jdbc = jdbc;
        this.codes = codes;
        this.documents = documents;
        this.events = events;
    }

    /**
     * A file as validation leaves it.
     *
     * @param fields everything that was given; what a validation would refuse is an {@link IllegalArgumentException}
     * @param begunAt when its registration left the reception
     * @param activatedAt when it was validated
     */
    public LoadedFile activated(
            MigrantId person,
            RegisteredAs registeredAs,
            OfficeCode office,
            UniqueIdentifier identifier,
            Fields fields,
            Instant begunAt,
            Instant activatedAt) {
        demandWhole(fields, registeredAs, activatedAt);
        MigrantFile file = new MigrantFile(person, registeredAs, office, begunAt);
        file.describe(fields, activatedAt);
        file.activate(identifier, activatedAt);
        return new LoadedFile(file, fields);
    }

    private void demandWhole(Fields fields, RegisteredAs registeredAs, Instant at) {
        EnumSet<FieldGroup> every = EnumSet.allOf(FieldGroup.class);
        List<FieldProblem> problems = fields.problems(
                every,
                every,
                new Circumstances(
                        Tunis.day(at),
                        registeredAs,
                        codes::contains,
                        guardian -> true,
                        ground -> documents.askedFor(PROCEDURE_VERSION, ground)));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("A person that validation would refuse: " + problems);
        }
    }

    /** How many files the register has, in whatever state. */
    public long count() {
        return Objects.requireNonNull(jdbc.queryForObject("SELECT COUNT(*) FROM migrant", Long.class));
    }

    /** Keeps them, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addAll(Collection<LoadedFile> loaded) {
        Map<MigrantId, Map<String, byte[]>> values = new HashMap<>();
        for (LoadedFile each : loaded) {
            Map<String, byte[]> own = sealed.values(each.fields());
            own.putAll(each.named());
            values.put(each.file().id(), own);
        }
        vault.sealFirst(values);
        jdbc.batchUpdate(INSERT, loaded.stream().map(LoadFiles::row).toList());
        events.publishEvent(new PersonsDescribed(loaded.stream()
                .map(each -> new DescribedPerson(each.file().id(), each.file().office(), each.fields()))
                .toList()));
    }

    private static @Nullable Object[] row(LoadedFile loaded) {
        MigrantFile file = loaded.file();
        CodedAttributes coded = file.coded();
        UniqueIdentifier identifier = file.identifier();
        @Nullable Object[] row = {
            file.id().bytes(),
            loaded.version(),
            identifier == null ? null : identifier.value(),
            file.status().name(),
            file.registeredAs().name(),
            file.office().value(),
            coded.sex(),
            coded.birthYear(),
            coded.birthCountry(),
            coded.citizenship(),
            coded.entryDate(),
            coded.previousCountry(),
            coded.ground(),
            coded.intendedMonths(),
            coded.governorate(),
            coded.maritalStatus(),
            coded.education(),
            coded.activity(),
            coded.occupation(),
            Timestamp.from(file.createdAt()),
            Timestamp.from(file.updatedAt())
        };
        return row;
    }
}
