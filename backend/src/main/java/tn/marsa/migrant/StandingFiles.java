package tn.marsa.migrant;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.migrant.events.CodedAttributes;
import tn.marsa.migrant.events.CodedFiles;
import tn.marsa.shared.MigrantId;

/** Reads the coded attributes of files; opens none. */
@Component
class StandingFiles implements CodedFiles {

    private final MigrantFiles files;

    StandingFiles(MigrantFiles files) {
        this.files = files;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<MigrantId, CodedAttributes> active(Collection<MigrantId> wanted) {
        return active(files.findAllByIdIn(wanted.stream().map(MigrantId::value).toList()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Changed changed(Instant since, Instant begunBefore) {
        List<MigrantFile> changed = files.findByStatusInAndCreatedAtBeforeAndUpdatedAtGreaterThanEqual(
                List.of(FileStatus.ACTIVE, FileStatus.MERGED, FileStatus.ERASED), begunBefore, since);
        List<MigrantId> gone = changed.stream()
                .filter(file -> file.status() != FileStatus.ACTIVE)
                .map(MigrantFile::id)
                .toList();
        return new Changed(active(changed), gone);
    }

    private static Map<MigrantId, CodedAttributes> active(List<MigrantFile> some) {
        return some.stream()
                .filter(file -> file.status() == FileStatus.ACTIVE)
                .collect(Collectors.toMap(MigrantFile::id, MigrantFile::coded));
    }
}
