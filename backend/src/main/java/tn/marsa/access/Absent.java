package tn.marsa.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tn.marsa.audit.Refusals;
import tn.marsa.shared.ErrorCode;

/** Answers whoever may not reach a page as if there were none. The trail alone knows. */
final class Absent implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Refusals refusals;
    private final String what;

    /**
     * For some pages.
     *
     * @param what they are, for the trail, for example {@code TRAIL_EXPORT}
     */
    Absent(Refusals refusals, String what) {
        this.refusals = refusals;
        this.what = what;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        refusals.tell(ErrorCode.UNAUTHENTICATED + " " + what);
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        refusals.tell(ErrorCode.FORBIDDEN + " " + what);
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
