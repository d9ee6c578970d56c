package tn.marsa.admin.signin;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is working, as the API knows them.
 *
 * @param displayName the name that colleagues see
 * @param roles at least one
 * @param office where the person works; null for roles that belong to none
 * @param language {@code ar}, {@code fr} or {@code en}; null if none was chosen yet
 * @param demonstration true if every number this installation issues is a specimen
 */
public record Me(
        String displayName,
        Set<Role> roles,
        @Nullable Workplace office,
        @Nullable String language,
        boolean demonstration)
        implements Serializable {

    /**
     * The office that a person works in.
     *
     * @param code four digits
     * @param place name of its place in the language of the request
     */
    public record Workplace(String code, String place) implements Serializable {}

    /** True if the person has one of the roles. */
    public boolean hasAny(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}
