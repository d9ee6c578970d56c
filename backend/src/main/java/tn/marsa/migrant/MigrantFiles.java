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

    /** A file, locked until the transaction ends: changes to it queue. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<MigrantFile> findForChangeById(UUID id);

    List<MigrantFile> findByIdIn(Collection<UUID> ids);

    /** Files of an office, newest first. */
    @Query("""
            SELECT file FROM MigrantFile file
            WHERE file.office = :office ORDER BY file.createdAt DESC, file.id DESC""")
    List<MigrantFile> newest(OfficeCode office, Limit limit);

    /** Files of an office that began at that time or earlier, newest first. */
    @Query("""
            SELECT file FROM MigrantFile file
            WHERE file.office = :office AND file.createdAt <= :latest
            ORDER BY file.createdAt DESC, file.id DESC""")
    List<MigrantFile> newest(OfficeCode office, Instant latest, Limit limit);
}
