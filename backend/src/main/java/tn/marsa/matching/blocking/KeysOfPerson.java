package tn.marsa.matching.blocking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.contact.Address;
import tn.marsa.matching.contact.Phone;
import tn.marsa.matching.names.Skeletons;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.person.DocumentNumber;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PartialDate;

/** Collects the keys of one description. */
final class KeysOfPerson {

    private static final int MOST_STREETS = 4;
    private static final int MOST_CITIZENSHIPS = 4;
    private static final int MOST_OF_STREETS = 9;
    private static final int MOST_OF_A_NATIONALITY = 8;

    private final Description person;
    private final NameKeys names;
    private final Address address;
    private final @Nullable String phone;
    private final Set<BlockingKey> made = new LinkedHashSet<>();

    KeysOfPerson(Description person) {
        this.person = person;
        this.names = NameKeys.of(person.names());
        this.address = Address.of(person.address());
        this.phone = Phone.of(person.phone());
    }

    Set<BlockingKey> made() {
        return made;
    }

    boolean haveName() {
        return !names.names().isEmpty();
    }

    boolean havePair() {
        return !names.pairs().isEmpty();
    }

    boolean haveMoreThanName() {
        return person.birth() != null
                || !person.citizenships().isEmpty()
                || person.office() != null
                || address.postcode() != null
                || !address.streets().isEmpty();
    }

    boolean areNarrow() {
        return person.document() != null || phone != null || (haveName() && haveMoreThanName());
    }

    /** The keys that neither birth nor a whole country or office is part of. */
    void all() {
        names.pairs().forEach(pair -> add(BlockingKind.PAIR, pair));
        document();
        if (phone != null) {
            add(BlockingKind.PHONE, phone);
        }
        address();
    }

    /** The keys of a full date. A first of January is as good as a year: many who know no more are given it. */
    void born(PartialDate birth) {
        if (birth.day() == 0 || (birth.day() == 1 && birth.month() == 1)) {
            return;
        }
        String day = String.format(Locale.ROOT, "%02d-%02d", birth.month(), birth.day());
        names.names().forEach(name -> add(BlockingKind.NAME_DAY, name + " " + day));
        add(BlockingKind.BIRTH, birth.toString());
        person.citizenships().stream()
                .limit(MOST_CITIZENSHIPS)
                .forEach(citizenship -> add(BlockingKind.BIRTH_NATIONALITY, birth + " " + citizenship));
    }

    void bornIn(int year) {
        names.pairs().forEach(pair -> add(BlockingKind.PAIR_YEAR, pair + " " + year));
        names.names().forEach(name -> add(BlockingKind.NAME_YEAR, name + " " + year));
    }

    void nationalities() {
        List<String> citizenships =
                person.citizenships().stream().map(CountryCode::value).toList();
        addEach(BlockingKind.NAME_NATIONALITY, names.names(), citizenships, MOST_OF_A_NATIONALITY);
    }

    void office() {
        OfficeCode office = person.office();
        if (office != null) {
            names.names().forEach(name -> add(BlockingKind.NAME_OFFICE, name + " " + office));
        }
    }

    private void document() {
        DocumentNumber document = person.document();
        if (document != null) {
            add(BlockingKind.DOCUMENT_NUMBER, document.number());
            if (document.issuer() != null) {
                add(BlockingKind.DOCUMENT, document.number() + " " + document.issuer());
            }
        }
    }

    private void address() {
        String postcode = address.postcode();
        String house = address.house();
        List<String> streets = streets();
        addEach(BlockingKind.NAME_STREET, names.names(), streets, MOST_OF_STREETS);
        if (postcode != null) {
            addEach(BlockingKind.NAME_POSTCODE, names.names(), List.of(postcode), MOST_OF_STREETS);
        }
        if (house != null) {
            addEach(BlockingKind.STREET, streets, List.of(house), MOST_STREETS);
        }
        if (house != null && postcode != null) {
            add(BlockingKind.HOUSE, house + " " + postcode);
        }
    }

    private List<String> streets() {
        return address.streets().stream()
                .flatMap(word -> Skeletons.of(word).stream().limit(1))
                .distinct()
                .limit(MOST_STREETS)
                .toList();
    }

    // Every name comes with the first of the others before any comes with the second.
    private void addEach(BlockingKind kind, List<String> some, List<String> others, int most) {
        others.stream()
                .flatMap(other -> some.stream().map(one -> one + " " + other))
                .limit(most)
                .forEach(text -> add(kind, text));
    }

    private void add(BlockingKind kind, String text) {
        made.add(new BlockingKey(kind, text));
    }
}
