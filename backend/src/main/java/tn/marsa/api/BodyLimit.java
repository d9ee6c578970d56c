package tn.marsa.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import tn.marsa.access.Limits;
import tn.marsa.access.RefusalAnswer;
import tn.marsa.audit.Refusals;
import tn.marsa.shared.ErrorCode;

/**
 * Reads the body of a request to GraphQL, announced or chunked, as far as it is allowed to go and no longer than it is allowed to
 * take, and refuses what is no GraphQL request: a list of them, anything but JSON, objects inside objects without end.
 */
final class BodyLimit extends OncePerRequestFilter {

    private static final int PART = 8192;

    private final Limits.Body limits;
    private final RequestForm form;
    private final RefusalAnswer answer;
    private final Refusals refusals;
    private final Clock clock;

    BodyLimit(Limits.Body limits, RefusalAnswer answer, Refusals refusals, Clock clock) {
        this.limits = limits;
        this.form = new RequestForm(limits.depth());
        this.answer = answer;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals(HttpMethod.POST.name());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            byte[] body = read(request);
            form.check(body);
            chain.doFilter(new ReadBody(request, body), response);
        } catch (BodyRefused refused) {
            refusals.tell(refused.code + " BODY");
            // To a connection that fell silent the server has said 408 itself, without a code.
            if (!response.isCommitted()) {
                // What still comes is not waited for.
                response.setHeader(HttpHeaders.CONNECTION, "close");
                answer.write(request, response, refused.status, refused.code);
            }
        }
    }

    private byte[] read(HttpServletRequest request) throws IOException, BodyRefused {
        long most = limits.size().toBytes();
        if (request.getContentLengthLong() > most) {
            throw BodyRefused.tooLarge();
        }
        Instant end = clock.instant().plus(limits.time());
        ByteArrayOutputStream body = new ByteArrayOutputStream(PART);
        byte[] part = new byte[PART];
        InputStream coming = request.getInputStream();
        for (int length = next(coming, part); length >= 0; length = next(coming, part)) {
            body.write(part, 0, length);
            if (body.size() > most) {
                throw BodyRefused.tooLarge();
            }
            if (clock.instant().isAfter(end)) {
                throw BodyRefused.tooSlow();
            }
        }
        return body.toByteArray();
    }

    // The server ends a read in which nothing comes (server.tomcat.connection-timeout), and wraps that it did.
    private static int next(InputStream coming, byte[] part) throws IOException, BodyRefused {
        try {
            return coming.read(part);
        } catch (IOException failed) {
            if (failed.getCause() instanceof SocketTimeoutException) {
                throw BodyRefused.tooSlow();
            }
            throw failed;
        }
    }

    /** Why a body is not taken. */
    static final class BodyRefused extends Exception {

        private final HttpStatus status;
        private final ErrorCode code;

        private BodyRefused(HttpStatus status, ErrorCode code) {
            super(code.name(), null, false, false);
            this.status = status;
            this.code = code;
        }

        static BodyRefused tooLarge() {
            return new BodyRefused(HttpStatus.CONTENT_TOO_LARGE, ErrorCode.LIMIT_EXCEEDED);
        }

        static BodyRefused tooDeep() {
            return new BodyRefused(HttpStatus.BAD_REQUEST, ErrorCode.LIMIT_EXCEEDED);
        }

        static BodyRefused tooSlow() {
            return new BodyRefused(HttpStatus.REQUEST_TIMEOUT, ErrorCode.LIMIT_EXCEEDED);
        }

        static BodyRefused noRequest() {
            return new BodyRefused(HttpStatus.BAD_REQUEST, ErrorCode.INVALID_REQUEST);
        }
    }
}
