package tn.marsa.migrant.erasure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import tn.marsa.access.Staff;
import tn.marsa.access.StaffMember;
import tn.marsa.identifier.Identifiers;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.Migrant;
import tn.marsa.office.Office;
import tn.marsa.office.Offices;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.PageSize;
import tn.marsa.shared.PlaceInTime;

/** Answers erasures to the two persons who decide on them. */
@Controller
@PreAuthorize("hasAnyRole('SUPERVISOR', 'ADMINISTRATOR')")
class ErasureController {

    private final ListErasures listErasures;
    private final ProposeErasure proposeErasure;
    private final ProposeDueErasure proposeDueErasure;
    private final ConfirmErasure confirmErasure;
    private final RefuseErasure refuseErasure;
    private final Erasures erasures;
    private final Identifiers identifiers;
    private final Offices offices;
    private final Staff staff;
    private final MessageSource messages;

    ErasureController(
            ListErasures listErasures,
            ProposeErasure proposeErasure,
            ProposeDueErasure proposeDueErasure,
            ConfirmErasure confirmErasure,
            RefuseErasure refuseErasure,
            Erasures erasures,
            Identifiers identifiers,
            Offices offices,
            Staff staff,
            MessageSource messages) {
        this.listErasures = listErasures;
        this.proposeErasure = proposeErasure;
        this.proposeDueErasure = proposeDueErasure;
        this.confirmErasure = confirmErasure;
        this.refuseErasure = refuseErasure;
        this.erasures = erasures;
        this.identifiers = identifiers;
        this.offices = offices;
        this.staff = staff;
        this.messages = messages;
    }

    @QueryMapping
    ErasureConnection proposedErasures(Caller caller, @Argument int first, @Argument @Nullable String after) {
        return listErasures.list(caller, PageSize.checked(first), PlaceInTime.ofArgument(after));
    }

    @MutationMapping
    ErasureResult proposeErasure(Caller caller, @Argument ProposeErasureInput input) {
        return proposeErasure.propose(caller, input);
    }

    @MutationMapping
    ErasureResult proposeDueErasure(Caller caller, @Argument String dueFile) {
        return proposeDueErasure.propose(caller, dueFile);
    }

    @MutationMapping
    ErasureResult confirmErasure(Caller caller, @Argument UUID id) {
        return confirmErasure.confirm(caller, id);
    }

    @MutationMapping
    ErasureResult refuseErasure(Caller caller, @Argument UUID id) {
        return refuseErasure.refuse(caller, id);
    }

    @BatchMapping(typeName = "Erasure", field = "identifier")
    Map<Erasure, UniqueIdentifier> identifiers(List<Erasure> listed) {
        Map<MigrantId, UniqueIdentifier> issued =
                identifiers.of(listed.stream().map(Erasure::person).collect(Collectors.toSet()));
        Map<Erasure, UniqueIdentifier> found = new HashMap<>();
        listed.forEach(erasure ->
                Optional.ofNullable(issued.get(erasure.person())).ifPresent(value -> found.put(erasure, value)));
        return found;
    }

    @SchemaMapping
    @Nullable Office office(Erasure erasure) {
        return erasure.officeCode() == null
                ? null
                : offices.find(erasure.officeCode()).orElse(null);
    }

    @SchemaMapping
    @Nullable StaffMember proposedBy(Erasure erasure) {
        return erasure.proposer() == null
                ? null
                : staff.members(Set.of(erasure.proposer())).get(erasure.proposer());
    }

    @BatchMapping(typeName = "Migrant", field = "erasureProposed")
    @PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
    List<Boolean> erasureProposed(List<Migrant> migrants) {
        Set<MigrantId> proposed =
                erasures
                        .openFor(migrants.stream()
                                .map(migrant -> migrant.file().id())
                                .toList())
                        .stream()
                        .map(Erasure::person)
                        .collect(Collectors.toSet());
        return migrants.stream()
                .map(migrant -> proposed.contains(migrant.file().id()))
                .toList();
    }

    @SchemaMapping
    String message(ErasureRefused refused, Locale locale) {
        return messages.getMessage("erasureRefusal." + refused.code(), null, locale);
    }
}
