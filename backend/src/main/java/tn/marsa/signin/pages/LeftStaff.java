package tn.marsa.signin.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import tn.marsa.access.Staff;
import tn.marsa.signin.SignedIn;

/** Ends the sign-in session of whoever is no longer on the staff, before it can bring another token. */
final class LeftStaff extends OncePerRequestFilter {

    private final Staff staff;
    private final SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();

    LeftStaff(Staff staff) {
        this.staff = staff;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        if (current != null
                && current.getPrincipal() instanceof SignedIn signedIn
                && staff.find(signedIn.staff()).isEmpty()) {
            session.logout(request, response, current);
        }
        chain.doFilter(request, response);
    }
}
