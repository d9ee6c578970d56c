package tn.marsa.matching.queue;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.matching.queue.PossibleDuplicate.PairedFile;
import tn.marsa.office.Office;
import tn.marsa.office.Offices;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PageSize;
import tn.marsa.shared.PlaceInTime;

/** Answers the pairs that wait for a decision, and hands decisions on. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class DuplicatesController {

    private final ListPossibleDuplicates listPossibleDuplicates;
    private final TellApart tellApart;
    private final OpenPairedFile openPairedFile;
    private final Offices offices;
    private final MessageSource messages;

    DuplicatesController(
            ListPossibleDuplicates listPossibleDuplicates,
            TellApart tellApart,
            OpenPairedFile openPairedFile,
            Offices offices,
            MessageSource messages) {
        this.listPossibleDuplicates = listPossibleDuplicates;
        this.tellApart = tellApart;
        this.openPairedFile = openPairedFile;
        this.offices = offices;
        this.messages = messages;
    }

    @QueryMapping
    @PreAuthorize("hasRole('SUPERVISOR')")
    PossibleDuplicateConnection possibleDuplicates(
            Caller caller,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet selection) {
        boolean shown = selection.containsAnyOf("edges", "pageInfo");
        return listPossibleDuplicates.list(caller, PageSize.checked(first), PlaceInTime.ofArgument(after), shown);
    }

    @MutationMapping
    TellApartResult tellApart(Caller caller, @Argument TellApartInput input) {
        return tellApart.tell(caller, input);
    }

    @MutationMapping
    PairedFileOpened openPairedFile(Caller caller, @Argument OpenPairedFileInput input) {
        return openPairedFile.open(caller, input);
    }

    @BatchMapping(typeName = "PairedFile", field = "office")
    List<Office> offices(List<PairedFile> files) {
        Map<OfficeCode, Office> found =
                offices.findAll(files.stream().map(PairedFile::officeCode).collect(Collectors.toSet()));
        return files.stream().map(file -> found.get(file.officeCode())).toList();
    }

    @SchemaMapping
    String message(TellApartRefused refused, Locale locale) {
        return messages.getMessage("tellApartRefusal." + refused.code(), null, locale);
    }
}
