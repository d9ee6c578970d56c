package tn.marsa.matching.index;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import tn.marsa.matching.blocking.BlockingKind;
import tn.marsa.shared.MigrantId;

/** A file that shares keys with somebody: how rare they are, all in all, and of what kinds. */
final class Near {

    /** The nearest first; those that are as near by their ids. */
    static final Comparator<Near> NEAREST_FIRST =
            Comparator.comparingDouble((Near near) -> near.rarity).reversed().thenComparing(near -> near.file.value());

    private final MigrantId file;
    private final Set<BlockingKind> kinds = EnumSet.noneOf(BlockingKind.class);
    private double rarity;

    Near(MigrantId file) {
        this.file = file;
    }

    MigrantId file() {
        return file;
    }

    void shares(BlockingKind kind, double rarity) {
        kinds.add(kind);
        this.rarity += rarity;
    }

    /** True if it shares keys of more than one kind: spellings of one name with one year are of one. */
    boolean isByMoreThanOneKind() {
        return kinds.size() > 1;
    }
}
