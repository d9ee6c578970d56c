package tn.marsa.access;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumValue;
import graphql.language.Value;
import java.util.EnumSet;
import java.util.Set;
import tn.marsa.shared.Role;

/** The directive that says who sees an element of the contract. */
final class VisibleTo {

    static final String NAME = "visibleTo";

    private static final String EVERYONE = "EVERYONE";

    private VisibleTo() {}

    /** The roles that see an element; none where it bears no mark. */
    static Set<Role> roles(DirectivesContainer<?> element) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Directive mark : element.getDirectives(NAME)) {
            for (Value<?> audience : ((ArrayValue) mark.getArgument("roles").getValue()).getValues()) {
                String name = ((EnumValue) audience).getName();
                if (name.equals(EVERYONE)) {
                    return EnumSet.allOf(Role.class);
                }
                roles.add(Role.valueOf(name));
            }
        }
        return roles;
    }
}
