package tn.marsa.registration.procedure;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import tn.marsa.shared.OfficeCode;

/** All registrations. */
public interface Registrations extends Repository<Registration, UUID>, JpaSpecificationExecutor<Registration> {

    /** Writes at once: other tables refer to the row. */
    Registration saveAndFlush(Registration registration);

    /** Writes many at once. */
    <R extends Registration> List<R> saveAllAndFlush(Iterable<R> registrations);

    /** A registration of an office, locked until the transaction ends: changes to it queue. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Registration> findForChangeByIdAndOffice(UUID id, OfficeCode office);

    /** A registration of an office, for reading. */
    Optional<Registration> findByIdAndOffice(UUID id, OfficeCode office);
}
