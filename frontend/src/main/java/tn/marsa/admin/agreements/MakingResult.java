package tn.marsa.admin.agreements;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the making of an agreement came to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MakingResult.Made.class, name = "AgreementMade"),
    @JsonSubTypes.Type(value = MakingResult.Refused.class, name = "FieldsRefused")
})
sealed interface MakingResult {

    /**
     * It was made.
     *
     * @param clientSecret null where another server keeps it
     */
    record Made(Client agreement, @Nullable String clientSecret) implements MakingResult {}

    /** The machine's name where it signs in. */
    record Client(String clientId, String bodyName) {}

    /** Some fields need mending. */
    record Refused(List<Problem> problems) implements MakingResult {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** One field that cannot be taken, and what to do in the language of the request. */
    record Problem(String field, String message) {}
}
