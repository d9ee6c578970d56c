package tn.marsa.migrant.fields;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.FieldProblem;

/** What was given about one person, group by group; each group null as long as nothing of it was given. Immutable. */
public final class Fields {

    /** Nothing at all. */
    public static final Fields NONE = new Fields(new EnumMap<>(FieldGroup.class));

    private final EnumMap<FieldGroup, Group> groups;

    private Fields(EnumMap<FieldGroup, Group> groups) {
        this.groups = groups;
    }

    /** The groups that were given; those that are null were not. */
    public static Fields of(Map<FieldGroup, ? extends @Nullable Group> given) {
        EnumMap<FieldGroup, Group> groups = new EnumMap<>(FieldGroup.class);
        given.forEach((name, group) -> {
            if (group != null) {
                groups.put(name, name.type().cast(group));
            }
        });
        return new Fields(groups);
    }

    /** The groups that were given, in the order of the form. */
    public Map<FieldGroup, Group> given() {
        return Collections.unmodifiableMap(groups);
    }

    /** These fields with other groups in place of theirs. */
    public Fields with(Fields others) {
        EnumMap<FieldGroup, Group> together = new EnumMap<>(groups);
        together.putAll(others.groups);
        return new Fields(together);
    }

    /** Those groups of these fields and no others. */
    public Fields only(Set<FieldGroup> wanted) {
        EnumMap<FieldGroup, Group> some = new EnumMap<>(groups);
        some.keySet().retainAll(wanted);
        return new Fields(some);
    }

    /** These fields as if nothing of those groups had been given. */
    public Fields without(Set<FieldGroup> unwanted) {
        EnumMap<FieldGroup, Group> others = new EnumMap<>(groups);
        others.keySet().removeAll(unwanted);
        return new Fields(others);
    }

    /** These fields as somebody sees them who looks the person up. */
    public Fields masked() {
        EnumMap<FieldGroup, Group> masked = new EnumMap<>(groups);
        masked.replaceAll((name, group) -> group.masked());
        return new Fields(masked);
    }

    /** These fields with what is kept in place of each value that was sent back as {@link #masked()} had shown it. */
    public Fields unmasked(Fields kept) {
        EnumMap<FieldGroup, Group> whole = new EnumMap<>(groups);
        whole.replaceAll((name, group) -> group.unmasked(kept.groups.getOrDefault(name, name.none())));
        return new Fields(whole);
    }

    /**
     * What is wrong, in the order of the form.
     *
     * @param changing the groups whose values must be right
     * @param leaving the groups that must be complete besides
     */
    public List<FieldProblem> problems(Set<FieldGroup> changing, Set<FieldGroup> leaving, Circumstances circumstances) {
        List<FieldProblem> problems = new ArrayList<>();
        for (FieldGroup name : FieldGroup.values()) {
            if (changing.contains(name) || leaving.contains(name)) {
                Checks checks = new Checks(name, this, leaving.contains(name), circumstances);
                groups.getOrDefault(name, name.none()).check(checks);
                problems.addAll(checks.problems());
            }
        }
        return problems;
    }

    /** True if a child is said to have come alone. */
    public boolean isUnaccompaniedChild() {
        Family family = family();
        return family != null && family.unaccompanied();
    }

    public @Nullable Reception reception() {
        return (Reception) groups.get(FieldGroup.RECEPTION);
    }

    public @Nullable Names names() {
        return (Names) groups.get(FieldGroup.NAMES);
    }

    public @Nullable Birth birth() {
        return (Birth) groups.get(FieldGroup.BIRTH);
    }

    public @Nullable Nationality nationality() {
        return (Nationality) groups.get(FieldGroup.NATIONALITY);
    }

    public @Nullable TravelDocument travelDocument() {
        return (TravelDocument) groups.get(FieldGroup.TRAVEL_DOCUMENT);
    }

    public @Nullable OldNumbers oldNumbers() {
        return (OldNumbers) groups.get(FieldGroup.OLD_NUMBERS);
    }

    public @Nullable Entry entry() {
        return (Entry) groups.get(FieldGroup.ENTRY);
    }

    public @Nullable Residence residence() {
        return (Residence) groups.get(FieldGroup.RESIDENCE);
    }

    public @Nullable Contact contact() {
        return (Contact) groups.get(FieldGroup.CONTACT);
    }

    public @Nullable Family family() {
        return (Family) groups.get(FieldGroup.FAMILY);
    }

    public @Nullable Work work() {
        return (Work) groups.get(FieldGroup.WORK);
    }

    public @Nullable Documents documents() {
        return (Documents) groups.get(FieldGroup.DOCUMENTS);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fields fields && groups.equals(fields.groups);
    }

    @Override
    public int hashCode() {
        return groups.hashCode();
    }

    /** The names of the groups, never what they hold. */
    @Override
    public String toString() {
        return groups.keySet().toString();
    }
}
