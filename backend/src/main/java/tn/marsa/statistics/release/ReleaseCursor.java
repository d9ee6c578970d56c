package tn.marsa.statistics.release;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.RequestRefused;

/** The place after a release in a list that has the latest period first. */
record ReleaseCursor(LocalDate begin, ReleaseId id) {

    static ReleaseCursor of(Release release) {
        return new ReleaseCursor(release.period().firstDay(), release.releaseId());
    }

    /** The place that a client names, null for the beginning; else {@link RequestRefused} with INVALID_VALUE at {@code after}. */
    static @Nullable ReleaseCursor ofArgument(@Nullable String after) {
        if (after == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(after), US_ASCII).split(" ", -1);
            if (parts.length == 2) {
                return new ReleaseCursor(
                        LocalDate.parse(parts[0]), ReleaseId.parse(parts[1]).orElseThrow(() -> notOurs()));
            }
        } catch (DateTimeException | IllegalArgumentException notACursor) {
            // Falls through to the one refusal.
        }
        throw notOurs();
    }

    private static RequestRefused notOurs() {
        return new RequestRefused(ErrorCode.INVALID_VALUE, "after");
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((begin + " " + id).getBytes(US_ASCII));
    }
}
