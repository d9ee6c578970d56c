package tn.marsa.migrant.rights;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.Door;
import tn.marsa.migrant.Migrant;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.ShownGroups;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Purpose;

/** Hands corrections and restrictions to their use cases, and answers what came of them. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class FileChanges {

    private final CorrectFields correctFields;
    private final RestrictFile restrictFile;
    private final LiftRestriction liftRestriction;
    private final ShowFormerValue showFormerValue;
    private final Door door;
    private final MessageSource messages;

    FileChanges(
            CorrectFields correctFields,
            RestrictFile restrictFile,
            LiftRestriction liftRestriction,
            ShowFormerValue showFormerValue,
            Door door,
            MessageSource messages) {
        this.correctFields = correctFields;
        this.restrictFile = restrictFile;
        this.liftRestriction = liftRestriction;
        this.showFormerValue = showFormerValue;
        this.door = door;
        this.messages = messages;
    }

    @MutationMapping
    FileChangeResult correctFields(Caller caller, @Argument CorrectFieldsInput input) {
        return correctFields.correct(caller, input);
    }

    @MutationMapping
    FileChangeResult restrictFile(Caller caller, @Argument RestrictFileInput input) {
        return restrictFile.restrict(caller, input);
    }

    @MutationMapping
    FileChangeResult liftRestriction(Caller caller, @Argument RestrictFileInput input) {
        return liftRestriction.lift(caller, input);
    }

    @QueryMapping
    Optional<FormerValue> formerValue(
            Caller caller,
            @Argument UniqueIdentifier identifier,
            @Argument UUID rectification,
            @Argument FieldGroup group,
            @Argument String field) {
        return showFormerValue.show(caller, identifier, rectification, group, field);
    }

    @SchemaMapping
    Migrant migrant(FileSaved saved, Caller caller, DataFetchingFieldSelectionSet selection) {
        return show(caller, saved.file(), selection);
    }

    @SchemaMapping
    Migrant migrant(FileChanged changed, Caller caller, DataFetchingFieldSelectionSet selection) {
        return show(caller, changed.file(), selection);
    }

    private Migrant show(Caller caller, MigrantFile file, DataFetchingFieldSelectionSet selection) {
        if (isOfTheVersionAlone(selection)) {
            return new Migrant(file, Fields.NONE);
        }
        Fields shown = door.show(caller, Purpose.CORRECTING, List.of(file.id()), ShownGroups.in(selection))
                .getOrDefault(file.id(), Fields.NONE);
        return new Migrant(file, shown.masked());
    }

    // Whoever changes a file needs it for the next change; all else is a look, what followed validation and who has
    // looked included.
    private static boolean isOfTheVersionAlone(DataFetchingFieldSelectionSet selection) {
        return selection.getImmediateFields().stream()
                .allMatch(field -> field.getName().equals("version"));
    }

    @SchemaMapping
    String message(FileChanged changed, Locale locale) {
        String key = changed.changes().isEmpty() ? "fileChanged.state" : "fileChanged.fields";
        return messages.getMessage(key, null, locale);
    }

    @SchemaMapping
    String message(FileChangeRefused refused, Locale locale) {
        return messages.getMessage("fileRefusal." + refused.code(), null, locale);
    }
}
