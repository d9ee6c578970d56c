package tn.marsa.admin.signin;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Lets a person into the views of the roles that the API says they have. A convenience for people: what may be read or changed
 * is decided by the API alone.
 */
@Component
class StaffAccess implements NavigationAccessChecker {

    private final transient CurrentStaff staff;

    StaffAccess(CurrentStaff staff) {
        this.staff = staff;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        Class<?> view = context.getNavigationTarget();
        if (context.isErrorHandling() || view.isAnnotationPresent(AnonymousAllowed.class)) {
            return context.allow();
        }
        if (context.getPrincipal() == null) {
            return context.deny("nobody is signed in");
        }
        RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
        if (allowed != null) {
            return anyOf(allowed.value()) ? context.allow() : context.deny("not a view of this role");
        }
        return view.isAnnotationPresent(PermitAll.class) ? context.allow() : context.deny("no role may see it");
    }

    private boolean anyOf(String... roles) {
        return staff.me().roles().stream().map(Role::name).anyMatch(Arrays.asList(roles)::contains);
    }
}
