package tn.marsa.migrant.merging;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Locale;
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
import tn.marsa.migrant.ShownGroups;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Purpose;

/** Hands merges to their use cases, and answers what came of them. */
@Controller
@PreAuthorize("hasRole('SUPERVISOR')")
class MergeController {

    private final PreviewMerge previewMerge;
    private final MergeFiles mergeFiles;
    private final UnmergeFiles unmergeFiles;
    private final Door door;
    private final MessageSource messages;

    MergeController(
            PreviewMerge previewMerge,
            MergeFiles mergeFiles,
            UnmergeFiles unmergeFiles,
            Door door,
            MessageSource messages) {
        this.previewMerge = previewMerge;
        this.mergeFiles = mergeFiles;
        this.unmergeFiles = unmergeFiles;
        this.door = door;
        this.messages = messages;
    }

    @QueryMapping
    MergePreviewResult mergePreview(
            Caller caller, @Argument UniqueIdentifier survivor, @Argument UniqueIdentifier merged) {
        return previewMerge.preview(caller, survivor, merged);
    }

    @MutationMapping
    MergeResult mergeFiles(Caller caller, @Argument MergeFilesInput input) {
        return mergeFiles.merge(caller, input);
    }

    @MutationMapping
    MergeResult unmergeFiles(Caller caller, @Argument UnmergeFilesInput input) {
        return unmergeFiles.unmerge(caller, input);
    }

    // What a supervisor needs for the next change is no look; all else is.
    @SchemaMapping
    Migrant migrant(MergeSaved saved, Caller caller, DataFetchingFieldSelectionSet selection) {
        boolean named = selection.getImmediateFields().stream()
                .allMatch(field -> List.of("version", "identifier").contains(field.getName()));
        if (named) {
            return new Migrant(saved.file(), Fields.NONE);
        }
        Fields shown = door.show(
                        caller, Purpose.CORRECTING, List.of(saved.file().id()), ShownGroups.in(selection))
                .getOrDefault(saved.file().id(), Fields.NONE);
        return new Migrant(saved.file(), shown.masked());
    }

    @SchemaMapping
    String message(MergeRefused refused, Locale locale) {
        return messages.getMessage("mergeRefusal." + refused.code(), null, locale);
    }
}
