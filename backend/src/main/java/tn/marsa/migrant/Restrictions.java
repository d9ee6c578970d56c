package tn.marsa.migrant;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;

/** Which files are shut to whom because they are restricted. A person whose file has not begun is shut to nobody. */
@Component
class Restrictions {

    /** What the trail says of a file that stayed shut. */
    static final String RESTRICTED = "RESTRICTED";

    private final MigrantFiles files;

    Restrictions(MigrantFiles files) {
        this.files = files;
    }

    /** Those of the persons whose files the caller may have opened. */
    List<MigrantId> openTo(Caller caller, Collection<MigrantId> persons) {
        List<UUID> ids = persons.stream().map(MigrantId::value).toList();
        // One is mostly known to the session already; a list of ids is read anew.
        Stream<MigrantFile> known =
                ids.size() == 1 ? files.findById(ids.getFirst()).stream() : files.findByIdIn(ids).stream();
        Set<MigrantId> shut = known.filter(file -> file.isClosedTo(caller))
                .map(MigrantFile::id)
                .collect(Collectors.toSet());
        return persons.stream().filter(person -> !shut.contains(person)).toList();
    }
}
