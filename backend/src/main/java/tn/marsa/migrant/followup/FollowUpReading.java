package tn.marsa.migrant.followup;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffMember;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.FileStatus;
import tn.marsa.migrant.Migrant;
import tn.marsa.migrant.MigrantFile;
import tn.marsa.migrant.OfficeCircumstances;
import tn.marsa.migrant.ShownGroups;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.PageSize;
import tn.marsa.shared.PlaceInTime;
import tn.marsa.shared.StaffId;

/** Answers what followed validation, to the office that keeps the file and to whom it is open; each field once for a whole page. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class FollowUpReading {

    private final Standings standings;
    private final ResidenceRequests requests;
    private final FollowUpLog log;
    private final ListExpiring listExpiring;
    private final ShowDecision showDecision;
    private final OfficeCircumstances circumstances;
    private final Staff staff;

    FollowUpReading(
            Standings standings,
            ResidenceRequests requests,
            FollowUpLog log,
            ListExpiring listExpiring,
            ShowDecision showDecision,
            OfficeCircumstances circumstances,
            Staff staff) {
        this.standings = standings;
        this.requests = requests;
        this.log = log;
        this.listExpiring = listExpiring;
        this.showDecision = showDecision;
        this.circumstances = circumstances;
        this.staff = staff;
    }

    @QueryMapping
    ExpiringPermitConnection expiringPermits(
            Caller caller,
            @Argument int first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet selection) {
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        List<SelectedField> persons = selection.getFields("edges/node/migrant");
        persons.forEach(migrant -> groups.addAll(ShownGroups.in(migrant.getSelectionSet())));
        return listExpiring.list(
                caller, PageSize.checked(first), PlaceInTime.ofArgument(after), !persons.isEmpty(), groups);
    }

    @QueryMapping
    Optional<Decision> residenceDecision(Caller caller, @Argument UniqueIdentifier identifier, @Argument UUID request) {
        return showDecision.show(caller, identifier, request);
    }

    @BatchMapping(typeName = "Migrant", field = "followUp")
    Map<Migrant, FollowUp> followUps(List<Migrant> migrants, Authentication authentication) {
        List<Migrant> open = migrants.stream()
                .filter(migrant -> isOpen(migrant, authentication))
                .toList();
        Set<MigrantId> persons =
                open.stream().map(migrant -> migrant.file().id()).collect(Collectors.toSet());
        Map<MigrantId, Standing> standing = standings.of(persons);
        Map<MigrantId, List<ResidenceRequest>> asked = requests.of(persons);
        Map<MigrantId, List<FollowUpEntry>> steps = log.of(persons);
        Map<Migrant, FollowUp> found = new HashMap<>();
        open.forEach(migrant -> {
            MigrantFile file = migrant.file();
            found.put(
                    migrant,
                    FollowUp.of(
                            Optional.ofNullable(standing.get(file.id()))
                                    .orElseGet(() -> Standing.first(file.registeredAs())),
                            asked.getOrDefault(file.id(), List.of()),
                            steps.getOrDefault(file.id(), List.of()),
                            circumstances.today()));
        });
        return found;
    }

    private static boolean isOpen(Migrant migrant, Authentication authentication) {
        MigrantFile file = migrant.file();
        return authentication.getPrincipal() instanceof Caller caller
                && file.status() == FileStatus.ACTIVE
                && !file.isClosedTo(caller)
                && (caller.worksIn(file.office()) || migrant.openedFor() != null);
    }

    @BatchMapping(typeName = "FollowUpStep", field = "by")
    Map<FollowUpStep, StaffMember> makers(List<FollowUpStep> steps) {
        Set<StaffId> ids = steps.stream()
                .map(step -> step.entry().madeBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<StaffId, StaffMember> known = staff.members(ids);
        Map<FollowUpStep, StaffMember> found = new HashMap<>();
        steps.forEach(step -> Optional.ofNullable(step.entry().madeBy())
                .map(known::get)
                .ifPresent(member -> found.put(step, member)));
        return found;
    }
}
