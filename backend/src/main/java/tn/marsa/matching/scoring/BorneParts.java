package tn.marsa.matching.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.names.NamePart;
import tn.marsa.matching.names.NameParts;

/**
 * One field of a name, taken apart.
 *
 * @param joined all parts as one word, null if they are too many for that
 */
record BorneParts(List<NamePart> parts, @Nullable NamePart joined) {

    static BorneParts of(@Nullable String field) {
        List<NamePart> parts = NameParts.of(field);
        return new BorneParts(parts, parts.size() == 1 ? parts.getFirst() : NameParts.joined(parts));
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    int size() {
        return parts.size();
    }
}
