package tn.marsa.migrant.erasure;

import java.util.Collection;
import org.springframework.stereotype.Component;
import tn.marsa.shared.MigrantId;

/** Whether an erasure waits for its second person, for those who would change the file meanwhile. */
@Component
public class ProposedErasures {

    private final Erasures erasures;

    ProposedErasures(Erasures erasures) {
        this.erasures = erasures;
    }

    /** True if one waits for any of these files. */
    public boolean concern(Collection<MigrantId> persons) {
        return !erasures.openFor(persons).isEmpty();
    }
}
