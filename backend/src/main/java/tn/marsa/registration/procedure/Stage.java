package tn.marsa.registration.procedure;

import java.util.EnumSet;
import java.util.Set;
import tn.marsa.migrant.fields.FieldGroup;

/** The stages of registration, in their order: the SDL's enum of the same name. */
public enum Stage {
    RECEPTION,
    IDENTITY,
    DUPLICATE_CHECK,
    ENTRY_AND_RESIDENCE,
    SITUATION,
    DOCUMENTS,
    VALIDATION;

    /** The stage that asks for a group of fields. */
    static Stage of(FieldGroup group) {
        return switch (group) {
            case RECEPTION -> RECEPTION;
            case NAMES, BIRTH, NATIONALITY, TRAVEL_DOCUMENT, OLD_NUMBERS -> IDENTITY;
            case ENTRY, RESIDENCE, CONTACT -> ENTRY_AND_RESIDENCE;
            case FAMILY, WORK -> SITUATION;
            case DOCUMENTS -> DOCUMENTS;
        };
    }

    /** The groups of fields that it asks for. */
    public Set<FieldGroup> groups() {
        EnumSet<FieldGroup> groups = EnumSet.allOf(FieldGroup.class);
        groups.removeIf(group -> of(group) != this);
        return groups;
    }

    /** True if all those groups belong to this stage or to one before it. */
    public boolean reachesAll(Set<FieldGroup> groups) {
        return groups.stream().allMatch(group -> compareTo(of(group)) >= 0);
    }

    /** The stage that follows; none follows the last. */
    public Stage next() {
        return switch (this) {
            case RECEPTION -> IDENTITY;
            case IDENTITY -> DUPLICATE_CHECK;
            case DUPLICATE_CHECK -> ENTRY_AND_RESIDENCE;
            case ENTRY_AND_RESIDENCE -> SITUATION;
            case SITUATION -> DOCUMENTS;
            case DOCUMENTS -> VALIDATION;
            case VALIDATION -> throw new IllegalStateException("The last stage is left by submitting");
        };
    }
}
