package tn.marsa.admin.merging;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two files that somebody wants merged, handed from one screen to the next in memory: no identifier stands in an address. */
@SpringComponent
@UIScope
public class MergeRequest {

    /** The address of the screen that merges, below the root. */
    public static final String ADDRESS = "merge";

    private @Nullable Files files;

    /**
     * Two files by their identifiers; the first is to stand for both, until whoever merges chooses otherwise.
     *
     * @param reason what was typed already on why they are of one person; empty if nothing was
     */
    public record Files(String one, String other, String reason) {

        /** Says nothing of the reason. */
        @Override
        public String toString() {
            return "Files";
        }
    }

    /** Asks for two files to be merged. */
    public void ask(Files wanted) {
        files = wanted;
    }

    /** What was asked for, once; empty if nothing was. */
    public Optional<Files> take() {
        Optional<Files> asked = Optional.ofNullable(files);
        files = null;
        return asked;
    }
}
