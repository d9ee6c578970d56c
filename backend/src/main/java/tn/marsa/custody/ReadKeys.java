package tn.marsa.custody;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import tn.marsa.keys.NamedKeys;
import tn.marsa.keys.RotatingKeys;

/** Shows which keys there are and how far their rotation is; never a key. */
@Component
class ReadKeys {

    private final List<RotatingKeys> kinds;
    private final NamedKeys named;

    ReadKeys(List<RotatingKeys> kinds, NamedKeys named) {
        this.kinds = kinds;
        this.named = named;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Keys read() {
        return new Keys(kinds.stream().map(KeySet::of).toList(), named.names());
    }
}
