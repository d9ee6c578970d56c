package tn.marsa.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Caller;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Role;

/**
 * The caller: the SDL's type of the same name.
 *
 * @param roles in the order of the enum
 * @param officeCode null for roles that belong to no office
 * @param language {@code ar}, {@code fr} or {@code en}; null if none is kept
 */
record Me(
        String displayName,
        List<Role> roles,
        @Nullable OfficeCode officeCode,
        @Nullable String language,
        boolean demonstration) {

    static Me of(Caller caller, @Nullable Language language, boolean demonstration) {
        return new Me(
                caller.displayName(),
                caller.roles().stream().sorted().toList(),
                caller.office(),
                language == null ? null : language.code(),
                demonstration);
    }
}
