package tn.marsa.migrant.looks;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PlaceInTime;

/** Lists who has seen a file to the office that keeps it, where the person asks for it. */
@Component
public class ListLooksAtHome {

    private final Looks looks;

    ListLooksAtHome(Looks looks) {
        this.looks = looks;
    }

    /**
     * One page, newest first; empty if another office keeps the file. Looks under a judicial requisition are not in it, nor is what
     * those who oversee the register have asked: neither is for the office to know.
     *
     * @param keeper the office that keeps the file
     * @param after null for the beginning
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    public Optional<FileLookConnection> list(
            Caller caller, OfficeCode keeper, MigrantId file, int first, @Nullable PlaceInTime after) {
        return caller.worksIn(keeper)
                ? Optional.of(looks.page(file, Looks.AT_THE_PERSON, first, after))
                : Optional.empty();
    }
}
