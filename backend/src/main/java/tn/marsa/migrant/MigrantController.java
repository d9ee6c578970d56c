package tn.marsa.migrant;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.grants.Stated;
import tn.marsa.office.Office;
import tn.marsa.office.Offices;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PageSize;
import tn.marsa.shared.Purpose;
import tn.marsa.shared.RequestRefused;

/** Answers files to those who register people, and where a file stands to those who keep or audit the register. */
@Controller
@PreAuthorize(MigrantController.REGISTERING)
class MigrantController {

    static final String REGISTERING = "hasAnyRole('OFFICER', 'SUPERVISOR')";
    static final String ANY_OF_A_FILE = "hasAnyRole('OFFICER', 'SUPERVISOR', 'ADMINISTRATOR', 'AUDITOR', 'INSPECTOR')";

    private final LookUpFile lookUpFile;
    private final ShowStatus showStatus;
    private final ListFiles listFiles;
    private final Offices offices;
    private final MessageSource messages;

    MigrantController(
            LookUpFile lookUpFile,
            ShowStatus showStatus,
            ListFiles listFiles,
            Offices offices,
            MessageSource messages) {
        this.lookUpFile = lookUpFile;
        this.showStatus = showStatus;
        this.listFiles = listFiles;
        this.offices = offices;
        this.messages = messages;
    }

    @QueryMapping
    @PreAuthorize(ANY_OF_A_FILE)
    Optional<MigrantResult> migrant(
            Caller caller,
            @Argument UniqueIdentifier identifier,
            @Argument @Nullable Purpose purpose,
            @Argument @Nullable String reason,
            @Argument @Nullable String requisition,
            DataFetchingEnvironment fetching) {
        if (!caller.registers()) {
            return showStatus.show(caller, identifier);
        }
        Stated stated = new Stated(purpose, reason, requisition);
        return lookUpFile.lookUp(caller, identifier, stated, ShownGroups.in(fetching));
    }

    @QueryMapping
    MigrantConnection migrants(
            Caller caller,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet selection) {
        return listFiles.list(caller, PageSize.checked(first), startingAfter(after), ShownGroups.inNodes(selection));
    }

    private static FileCursor startingAfter(@Nullable String after) {
        try {
            return after == null ? FileCursor.START : FileCursor.parse(after);
        } catch (InvalidValue notACursor) {
            throw new RequestRefused(ErrorCode.INVALID_VALUE, "after");
        }
    }

    @BatchMapping(typeName = "Migrant", field = "office")
    @PreAuthorize(ANY_OF_A_FILE)
    List<Office> offices(List<Migrant> migrants) {
        Set<OfficeCode> codes =
                migrants.stream().map(migrant -> migrant.file().office()).collect(Collectors.toSet());
        Map<OfficeCode, Office> found = offices.findAll(codes);
        return migrants.stream()
                .map(migrant -> found.get(migrant.file().office()))
                .toList();
    }

    @SchemaMapping
    Optional<Office> office(PurposeRequired required) {
        return offices.find(required.officeCode());
    }

    @SchemaMapping
    String message(PurposeRequired required, Locale locale) {
        return messages.getMessage("purposeRequired", null, locale);
    }
}
