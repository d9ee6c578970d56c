package tn.marsa.admin.search;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tn.marsa.admin.matching.Candidate;
import tn.marsa.admin.registrations.procedure.FieldProblem;

/** What a search came to. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SearchAnswer.Found.class, name = "PersonsFound"),
    @JsonSubTypes.Type(value = SearchAnswer.TooBroad.class, name = "SearchTooBroad"),
    @JsonSubTypes.Type(value = SearchAnswer.Refused.class, name = "FieldsRefused")
})
sealed interface SearchAnswer {

    /** Those found, likeliest first. */
    record Found(List<Candidate> candidates) implements SearchAnswer {

        public Found {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Too little is known.
     *
     * @param add fields of the input, any one of which would do
     * @param message what to do, in the language of the request
     */
    record TooBroad(List<String> add, String message) implements SearchAnswer {

        public TooBroad {
            add = List.copyOf(add);
        }
    }

    /** Some fields need mending. */
    record Refused(List<FieldProblem> problems) implements SearchAnswer {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
