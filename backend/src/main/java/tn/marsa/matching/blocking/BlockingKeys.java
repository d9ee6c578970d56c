package tn.marsa.matching.blocking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tn.marsa.matching.person.Description;
import tn.marsa.shared.PartialDate;

/** The keys of a description: those that a file stores, and those that a search asks for. */
public final class BlockingKeys {

    private BlockingKeys() {}

    /** What a file stores: 80 keys at most, none if nothing is known. */
    public static Set<BlockingKey> kept(Description file) {
        KeysOfPerson keys = new KeysOfPerson(file);
        PartialDate birth = file.birth();
        if (birth != null) {
            keys.born(birth);
            keys.bornIn(birth.year());
        }
        keys.all();
        keys.nationalities();
        keys.office();
        return keys.made();
    }

    /**
     * What a search asks for: for a year the one before and after too, for a day and a month both ways round. Empty exactly if what
     * is known is too broad: neither a document nor a phone, nor a name with anything else.
     */
    public static Set<BlockingKey> asked(Description known) {
        KeysOfPerson keys = new KeysOfPerson(known);
        if (!keys.areNarrow()) {
            return Set.of();
        }
        PartialDate birth = known.birth();
        if (birth != null) {
            keys.born(birth);
            swapped(birth).forEach(keys::born);
            keys.bornIn(birth.year());
            keys.bornIn(birth.year() - 1);
            keys.bornIn(birth.year() + 1);
        }
        keys.all();
        // The heaviest keys are asked for only if there is nothing better: a single name and a year are many, too.
        if (birth == null || (birth.day() == 0 && !keys.havePair())) {
            keys.nationalities();
            keys.office();
        }
        return keys.made();
    }

    /** The fields of a search, by their names in the SDL, any one of which would make it narrow enough; empty if it is. */
    public static List<String> missing(Description known) {
        KeysOfPerson keys = new KeysOfPerson(known);
        if (keys.areNarrow()) {
            return List.of();
        }
        if (keys.haveName()) {
            return List.of("birth", "nationality", "documentNumber", "phone", "office");
        }
        List<String> missing = new ArrayList<>();
        if (keys.haveMoreThanName()) {
            missing.add("name");
        }
        missing.add("documentNumber");
        missing.add("phone");
        return missing;
    }

    private static Set<PartialDate> swapped(PartialDate birth) {
        Set<PartialDate> swapped = new LinkedHashSet<>();
        if (birth.day() > 0 && birth.day() <= 12) {
            swapped.add(new PartialDate(birth.year(), birth.day(), birth.month()));
        }
        return swapped;
    }
}
