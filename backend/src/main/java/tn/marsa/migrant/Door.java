package tn.marsa.migrant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.audit.Openings;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.TrailEntry;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Reason;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Permit;
import tn.marsa.shared.Purpose;
import tn.marsa.vault.Vault;

/** The one door: nothing else opens what is sealed about a person. Every opening names who and what for, and stands in the trail. */
@Component
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
public class Door {

    static final String REASON = "REASON";

    private final Vault vault;
    private final SealedFields sealed;
    private final Restrictions restrictions;
    private final Openings openings;
    private final Refusals refusals;

    Door(Vault vault, SealedFields sealed, Restrictions restrictions, Openings openings, Refusals refusals) {
        this.vault = vault;
        this.sealed = sealed;
        this.restrictions = restrictions;
        this.openings = openings;
        this.refusals = refusals;
    }

    /**
     * Shows persons to the caller: one look for each, whether anything is known of them or not. A restricted file stays shut to
     * all but the head of its office: nothing is shown of it, and there is no look.
     *
     * @param groups which groups are shown
     * @return the groups given so far, by person; empty fields where none is
     */
    @Transactional
    public Map<MigrantId, Fields> show(
            Caller caller, Purpose purpose, Collection<MigrantId> persons, Set<FieldGroup> groups) {
        return show(caller, purpose, persons, groups, names(groups));
    }

    /**
     * Likewise.
     *
     * @param detail what the trail says of the look, in codes: the groups, and on what ground they are shown
     */
    @Transactional
    public Map<MigrantId, Fields> show(
            Caller caller, Purpose purpose, Collection<MigrantId> persons, Set<FieldGroup> groups, String detail) {
        List<MigrantId> open = restrictions.openTo(caller, persons);
        Permit permit = openings.look(caller, purpose, open, detail);
        Map<MigrantId, Fields> shown = new HashMap<>(sealed.open(permit, open, groups));
        persons.forEach(person -> shown.putIfAbsent(person, Fields.NONE));
        return shown;
    }

    /** Shows why registrations were returned or abandoned: one look for each. */
    @Transactional
    public Map<MigrantId, Reason> showReasons(Caller caller, Purpose purpose, Collection<MigrantId> persons) {
        List<MigrantId> open = restrictions.openTo(caller, persons);
        Permit permit = openings.look(caller, purpose, open, REASON);
        return vault.open(permit, open, REASON).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Reason(new String(entry.getValue(), UTF_8))));
    }

    /**
     * Shows what is sealed about a person under a name of its own: a former value, a reason. One look, or a refusal.
     *
     * @param detail what is shown, in codes
     * @return empty if there is none, or if the file is restricted and the caller is not the head of its office
     */
    @Transactional
    public Optional<byte[]> showNamed(Caller caller, Purpose purpose, MigrantId person, String name, String detail) {
        List<MigrantId> open = restrictions.openTo(caller, List.of(person));
        if (open.isEmpty()) {
            refusals.tellWithin(TrailEntry.refusal(caller, purpose, person, Restrictions.RESTRICTED));
            return Optional.empty();
        }
        Permit permit = openings.look(caller, purpose, open, detail);
        return Optional.ofNullable(vault.open(permit, open, name).get(person));
    }

    /**
     * Opens all fields of one person for a change that the caller wants to make, in the caller's transaction. Nothing of it is shown:
     * the row in the trail is that of the change, or of its refusal where something stands in the way.
     *
     * @param change what is done, in codes
     * @param check makes of the fields what the change would make of them, and says what is wrong with that
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CheckedFields openToChange(
            Caller caller, Purpose purpose, MigrantId person, String change, Function<Fields, CheckedFields> check) {
        return openings.change(
                caller, purpose, person, change, permit -> check.apply(kept(permit, person)), CheckedFields::areGood);
    }

    /**
     * Opens all fields of one person and groups that were set aside, for undoing a change; otherwise as {@link #openToChange}.
     *
     * @param aside which groups were set aside
     * @param name under which name each was
     * @param restore makes of the fields, and of those set aside, what is to be kept
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CheckedFields openToRestore(
            Caller caller,
            MigrantId person,
            String change,
            Set<FieldGroup> aside,
            Function<FieldGroup, String> name,
            BinaryOperator<Fields> restore) {
        return openings.change(
                caller,
                Purpose.CORRECTING,
                person,
                change,
                permit -> new CheckedFields(
                        restore.apply(kept(permit, person), sealed.openSetAside(permit, person, aside, name)),
                        List.of()),
                CheckedFields::areGood);
    }

    private Fields kept(Permit permit, MigrantId person) {
        return sealed.open(permit, List.of(person), EnumSet.allOf(FieldGroup.class))
                .getOrDefault(person, Fields.NONE);
    }

    /** The names of groups as the trail gives them, in the order of the form. */
    public static String names(Set<FieldGroup> groups) {
        return groups.stream().sorted().map(FieldGroup::name).collect(Collectors.joining(" "));
    }
}
