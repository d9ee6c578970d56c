package tn.marsa.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tn.marsa.audit.Refusals;
import tn.marsa.shared.ErrorCode;

/** Answers whoever may not reach a page as if there were none. The trail alone knows. */
@Component
class Absent implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Refusals refusals;

    Absent(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        refusals.tell(ErrorCode.UNAUTHENTICATED + " TRAIL_EXPORT");
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        refusals.tell(ErrorCode.FORBIDDEN + " TRAIL_EXPORT");
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
