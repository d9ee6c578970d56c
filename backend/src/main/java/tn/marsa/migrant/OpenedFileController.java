package tn.marsa.migrant;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.MaskedField;
import tn.marsa.migrant.looks.FileLookConnection;
import tn.marsa.migrant.looks.ListLooksAtHome;
import tn.marsa.shared.Caller;
import tn.marsa.shared.PageSize;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.Purpose;

/** Answers what is asked of an opened file beside its content: one value in clear, and who has seen it. */
@Controller
@PreAuthorize(MigrantController.REGISTERING)
class OpenedFileController {

    private final RevealField revealField;
    private final ListLooksAtHome listLooks;

    OpenedFileController(RevealField revealField, ListLooksAtHome listLooks) {
        this.revealField = revealField;
        this.listLooks = listLooks;
    }

    @QueryMapping
    Optional<RevealResult> revealField(
            Caller caller,
            @Argument UniqueIdentifier identifier,
            @Argument MaskedField field,
            @Argument @Nullable Purpose purpose) {
        return revealField.reveal(caller, identifier, field, purpose);
    }

    @SchemaMapping
    @Nullable FileLookConnection looks(Migrant migrant, Caller caller, @Argument int first, @Argument @Nullable String after) {
        if (migrant.file().isClosedTo(caller)) {
            return null;
        }
        // What is not of a connection's own type is taken for its content.
        return listLooks
                .list(
                        caller,
                        migrant.file().office(),
                        migrant.file().id(),
                        PageSize.checked(first),
                        PlaceInTime.ofArgument(after))
                .orElse(null);
    }
}
