package tn.marsa.admin.matching;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a screen does with a decision on a candidate. */
public interface Deciding {

    /** The candidate is the same person, for a reason of 3 to 500 characters. What comes of it is the screen's to say. */
    void same(Candidate candidate, String reason);

    /** A candidate was told apart, or its file opened: what is known of the candidates has changed. */
    void changed();

    /** What else is asked if it is the same person. */
    default Optional<Component> whenSame(Candidate candidate) {
        return Optional.empty();
    }

    /** The key of the text that says what comes of the same person. */
    String sameKey();
}
