package tn.marsa.admin.migrants;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Facts;

/** The masked values of one file in clear for its person: each is asked for once, and stands in the trail by itself. */
class ClearValues implements MaskedFacts {

    private final MigrantsClient client;
    private final String identifier;
    private final Locale language;
    private final Map<MaskedField, String> values = new EnumMap<>(MaskedField.class);

    ClearValues(MigrantsClient client, String identifier, Locale language) {
        this.client = client;
        this.identifier = identifier;
        this.language = language;
    }

    @Override
    public Facts add(Facts facts, MaskedField field, @Nullable String masked) {
        return facts.name(
                field.textKey(), masked == null ? null : values.computeIfAbsent(field, asked -> reveal(asked, masked)));
    }

    private String reveal(MaskedField field, String masked) {
        return client.reveal(identifier, field, Purpose.REQUEST_OF_THE_PERSON, language)
                .filter(RevealedValue.class::isInstance)
                .map(RevealedValue.class::cast)
                .map(RevealedValue::value)
                .orElse(masked);
    }
}
