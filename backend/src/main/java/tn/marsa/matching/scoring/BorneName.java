package tn.marsa.matching.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.names.NamePart;
import tn.marsa.matching.names.NameParts;
import tn.marsa.matching.person.PersonName;

/** A name taken apart, its fields told apart or not. */
record BorneName(
        List<NamePart> surname,
        List<NamePart> given,
        @Nullable NamePart joinedSurname,
        @Nullable NamePart joinedGiven) {

    static BorneName of(PersonName name) {
        List<NamePart> surname = NameParts.of(name.surname());
        List<NamePart> given = NameParts.of(name.given());
        return new BorneName(surname, given, asOne(surname), asOne(given));
    }

    private static @Nullable NamePart asOne(List<NamePart> parts) {
        return parts.size() == 1 ? parts.getFirst() : NameParts.joined(parts);
    }

    boolean isEmpty() {
        return surname.isEmpty() && given.isEmpty();
    }

    /** True if it is one field, which may hold either or both. */
    boolean isWhole() {
        return surname.isEmpty() != given.isEmpty();
    }

    List<NamePart> whole() {
        return surname.isEmpty() ? given : surname;
    }

    @Nullable NamePart wholeJoined() {
        return surname.isEmpty() ? joinedGiven : joinedSurname;
    }
}
