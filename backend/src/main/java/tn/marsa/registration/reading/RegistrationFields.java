package tn.marsa.registration.reading;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.migrant.Migrant;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.ShownGroups;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Reception;
import tn.marsa.migrant.fields.Residence;
import tn.marsa.office.Office;
import tn.marsa.office.Offices;
import tn.marsa.reference.SupportingDocuments;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/** Answers what a registration says about the person and the office: each field once for a whole page, each person in one look. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class RegistrationFields {

    private final Offices offices;
    private final SupportingDocuments supportingDocuments;

    RegistrationFields(Offices offices, SupportingDocuments supportingDocuments) {
        this.offices = offices;
        this.supportingDocuments = supportingDocuments;
    }

    @BatchMapping(typeName = "Registration", field = "office")
    List<Office> offices(List<Registration> registrations) {
        Set<OfficeCode> codes =
                registrations.stream().map(Registration::officeCode).collect(Collectors.toSet());
        Map<OfficeCode, Office> found = offices.findAll(codes);
        return registrations.stream().map(each -> found.get(each.officeCode())).toList();
    }

    @SchemaMapping
    @Nullable CompletableFuture<Migrant> migrant(
            Registration registration,
            Caller caller,
            DataFetchingFieldSelectionSet selection,
            DataLoader<Showing, Fields> persons,
            DataLoader<MigrantId, MigrantFile> files) {
        if (registration.stage() == Stage.RECEPTION) {
            return null;
        }
        Showing showing = Showing.of(registration, caller, ShownGroups.in(selection));
        return persons.load(showing)
                .thenCombine(
                        files.load(registration.migrantId()),
                        (fields, file) -> new Migrant(file, registration.isEnded() ? fields.masked() : fields));
    }

    @SchemaMapping
    CompletableFuture<Boolean> childProtection(
            Registration registration, Caller caller, DataLoader<Showing, Fields> persons) {
        return persons.load(Showing.of(registration, caller, EnumSet.of(FieldGroup.FAMILY)))
                .thenApply(Fields::isUnaccompaniedChild);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Reception> reception(
            Registration registration, Caller caller, DataLoader<Showing, Fields> persons) {
        return persons.load(Showing.of(registration, caller, EnumSet.of(FieldGroup.RECEPTION)))
                .thenApply(Fields::reception);
    }

    @SchemaMapping
    CompletableFuture<List<SupportingDocument>> documents(
            Registration registration, Caller caller, DataLoader<Showing, Fields> persons) {
        return persons.load(Showing.of(registration, caller, EnumSet.of(FieldGroup.RESIDENCE, FieldGroup.DOCUMENTS)))
                .thenApply(fields -> documents(registration, fields));
    }

    private List<SupportingDocument> documents(Registration registration, Fields fields) {
        Residence residence = fields.residence();
        if (residence == null || residence.ground() == null) {
            return List.of();
        }
        return SupportingDocument.of(
                supportingDocuments.askedFor(registration.procedureVersion(), residence.ground()), fields.documents());
    }
}
