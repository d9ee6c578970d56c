package tn.marsa.registration.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.access.StaffMember;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.registration.RegistrationId;
import tn.marsa.registration.procedure.Actor;
import tn.marsa.registration.procedure.GroupChange;
import tn.marsa.registration.procedure.Hands;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.SavedGroups;
import tn.marsa.registration.procedure.Step;
import tn.marsa.shared.Caller;
import tn.marsa.shared.StaffId;

/** Answers who did what with a registration, and what can be done with it now: each field once for a whole page. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
class RegistrationProgress {

    private final SavedGroups savedGroups;

    RegistrationProgress(SavedGroups savedGroups) {
        this.savedGroups = savedGroups;
    }

    @SchemaMapping
    @Nullable CompletableFuture<StaffMember> registrar(Registration registration, DataLoader<StaffId, StaffMember> staff) {
        return member(registration.registrarId(), staff);
    }

    @SchemaMapping
    @Nullable CompletableFuture<StaffMember> holder(Registration registration, DataLoader<StaffId, StaffMember> staff) {
        return member(registration.holderId(), staff);
    }

    @SchemaMapping
    @Nullable CompletableFuture<StaffMember> validatedBy(Registration registration, DataLoader<StaffId, StaffMember> staff) {
        return member(registration.validatedById(), staff);
    }

    @SchemaMapping
    @Nullable CompletableFuture<StaffMember> by(GroupChange change, DataLoader<StaffId, StaffMember> staff) {
        return member(change.savedBy(), staff);
    }

    private static @Nullable CompletableFuture<StaffMember> member(
            @Nullable StaffId id, DataLoader<StaffId, StaffMember> staff) {
        return id == null ? null : staff.load(id);
    }

    @BatchMapping
    List<List<GroupChange>> saved(List<Registration> registrations) {
        List<RegistrationId> ids = registrations.stream().map(Registration::id).toList();
        Map<RegistrationId, List<GroupChange>> latest = savedGroups.latest(ids);
        return ids.stream().map(id -> latest.getOrDefault(id, List.of())).toList();
    }

    @SchemaMapping
    CompletableFuture<List<Step>> steps(
            Registration registration, Caller caller, DataLoader<RegistrationId, Hands> hands) {
        // Who saved matters only to whoever may validate.
        return registration.isSubmitted()
                ? hands.load(registration.id()).thenApply(known -> registration.steps(Actor.of(caller, known)))
                : CompletableFuture.completedFuture(registration.steps(Actor.of(caller, Hands.NONE)));
    }

    @SchemaMapping
    @Nullable CompletableFuture<String> reason(Registration registration, Caller caller, DataLoader<Showing, Reason> reasons) {
        return registration.isReasonKept()
                ? reasons.load(Showing.of(registration, caller, Set.of())).thenApply(Reason::text)
                : null;
    }
}
