package tn.marsa.migrant;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import tn.marsa.shared.OfficeCode;

/** All files, outside the seal. */
interface MigrantFiles extends Repository<MigrantFile, UUID> {

    MigrantFile save(MigrantFile file);

    Optional<MigrantFile> findById(UUID id);

    List<MigrantFile> findAllByIdIn(Collection<UUID> ids);

    /** The files of these states that were begun before the one time and have changed since the other. */
    List<MigrantFile> findByStatusInAndCreatedAtBeforeAndUpdatedAtGreaterThanEqual(
            Collection<FileStatus> states, Instant begunBefore, Instant since);

    /** A file, locked until the transaction ends: changes to it queue. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<MigrantFile> findForChangeById(UUID id);

    List<MigrantFile> findByIdIn(Collection<UUID> ids);

    /** The files that were merged into this one, locked likewise; not those that were merged into one of them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<MigrantFile> findForChangeByMergedInto(UUID survivor);

    /** Files of an office, newest first; those merged into others are left out. */
    @Query("""
            SELECT file FROM MigrantFile file
            WHERE file.office = :office AND file.mergedInto IS NULL
            ORDER BY file.createdAt DESC, file.id DESC""")
    List<MigrantFile> newest(OfficeCode office, Limit limit);

    /** Those of them that began at that time or earlier. */
    @Query("""
            SELECT file FROM MigrantFile file
            WHERE file.office = :office AND file.createdAt <= :latest AND file.mergedInto IS NULL
            ORDER BY file.createdAt DESC, file.id DESC""")
    List<MigrantFile> newest(OfficeCode office, Instant latest, Limit limit);
}
