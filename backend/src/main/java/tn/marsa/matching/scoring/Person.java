package tn.marsa.matching.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.contact.Address;
import tn.marsa.matching.contact.Phone;
import tn.marsa.matching.names.Spelling;
import tn.marsa.matching.person.Description;

/** A description made ready to be compared. */
record Person(
        Description described,
        List<BorneName> names,
        BorneParts mother,
        @Nullable String place,
        @Nullable String phone,
        Address address) {

    private static final int MOST_NAMES = 12;

    static Person of(Description described) {
        String place = described.birthPlace() == null ? "" : Spelling.of(described.birthPlace());
        return new Person(
                described,
                described.names().stream()
                        .limit(MOST_NAMES)
                        .map(BorneName::of)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                BorneParts.of(described.motherName()),
                place.isEmpty() ? null : place,
                Phone.of(described.phone()),
                Address.of(described.address()));
    }

    /** Says nothing: what it holds is personal. */
    @Override
    public String toString() {
        return "Person";
    }
}
