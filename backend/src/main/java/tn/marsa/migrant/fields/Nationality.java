package tn.marsa.migrant.fields;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.reference.CodeListName;
import tn.marsa.shared.CountryCode;

/**
 * Sex, citizenships and protection.
 *
 * @param citizenships ISO 3166-1, the one of the travel document first; empty for a stateless person
 * @param documentCode the nationality code of the travel document as it stands there, ICAO Doc 9303
 */
public record Nationality(
        @Nullable Sex sex,
        List<CountryCode> citizenships,
        @Nullable CountryCode documentCode,
        @Nullable ProtectionStatus protection)
        implements Group {

    static final Nationality NONE = new Nationality(null, List.of(), null, null);

    private static final int MOST_CITIZENSHIPS = 5;

    public Nationality {
        citizenships = List.copyOf(citizenships);
    }

    @Override
    public void check(Checks checks) {
        checks.field("sex", sex).needed();
        checks.field("citizenships", citizenships)
                .neededIf(protection != ProtectionStatus.STATELESS)
                .invalidIf(citizenships.size() > MOST_CITIZENSHIPS)
                .contradictsIf(new HashSet<>(citizenships).size() < citizenships.size());
        for (int i = 0; i < citizenships.size(); i++) {
            checks.country("citizenships." + i, citizenships.get(i), CodeListName.COUNTRY);
        }
        checks.country("documentCode", documentCode, CodeListName.COUNTRY, CodeListName.TRAVEL_DOCUMENT_CODE);
        checks.field("protection", protection).needed();
    }
}
