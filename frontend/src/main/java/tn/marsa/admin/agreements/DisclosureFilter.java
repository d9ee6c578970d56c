package tn.marsa.admin.agreements;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which answers are listed; what is null does not narrow the list. */
record DisclosureFilter(
        @Nullable String agreementId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    Map<String, @Nullable Object> variables(@Nullable String after) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("agreementId", agreementId);
        variables.put("from", from);
        variables.put("to", to);
        variables.put("after", after);
        return variables;
    }
}
