package tn.marsa.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import tn.marsa.keys.KeyKind;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.MaskedField;
import tn.marsa.migrant.rights.FileChangeRefusal;
import tn.marsa.registration.procedure.Step;
import tn.marsa.registration.procedure.StepRefusal;
import tn.marsa.statistics.release.ReleaseRefusal;

/** The codes of the trail as its reader finds them: in words, in each language. */
class TrailWordsTests {

    private static final String ID = "0d3f1d1e-6f3b-4d43-9a52-1f0f5a9f3c11";

    // Those whose enums their packages keep to themselves, and those that are no enum's.
    private static final List<String> OTHERS = List.of(
            "CARD_RECORDED REQUESTED OPINION GRANTED REFUSED CANCELLED MOVED LEFT_FOR_A_TIME DEPARTED PRESUMED_DEPARTED RETURNED",
            "FOLLOW_UP RECORD_CARD REQUEST_RESIDENCE RECORD_OPINION RECORD_DECISION CHANGE_GROUND RECORD_MOVE MOVE RECORD_DEPARTURE",
            "RECORD_RETURN PRESUMED_DEPARTURES ERASURE PROPOSE_ERASURE SCHEDULE LEDGER DONE REPLAYED OWN_PROPOSAL OTHER_OFFICE",
            "NOT_TO_ASSIGN NOT_ASSIGNABLE NOT_TO_EXPLAIN NOT_TO_CLOSE ABOUT_YOURSELF MANY_FILES OUT_OF_HOURS MANY_MISSES SAME_REASON",
            "MANY_SEARCHES SEEN_BY_MANY AGREEMENT_MADE AGREEMENT_ENDED VERIFICATION NO_AGREEMENT ENDED EXPIRED NO_ALIASES QUOTA_USED_UP",
            "ROTATE_KEYS REMOVE_MASTER_KEY FIRST_ADMINISTRATOR MACHINE OAUTH2 UNKNOWN REVOKED LOCKED PASSWORD MUTATIONS BODY",
            "PREPARE PUBLISH DISCARD PREVIEW TABLE VINTAGE CHANGE FEED");

    private final TrailWords words;

    TrailWordsTests() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/oversight");
        messages.setDefaultEncoding("UTF-8");
        words = new TrailWords(messages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void hasAWordForEachCodeOfAStepAndOfItsRefusal(String language) {
        Stream<String> ofEnums = Stream.<Enum<?>[]>of(
                        FieldGroup.values(),
                        MaskedField.values(),
                        Step.values(),
                        StepRefusal.values(),
                        FileChangeRefusal.values(),
                        KeyKind.values(),
                        ReleaseRefusal.values())
                .flatMap(Arrays::stream)
                .map(Enum::name);

        assertThat(Stream.concat(ofEnums, OTHERS.stream().flatMap(line -> Stream.of(line.split(" ")))))
                .allSatisfy(
                        code -> assertThat(words.of(code, Locale.of(language))).isNotEqualTo(code));
    }

    @Test
    void leavesOutIdsThatOnlyTellSealedTextsApart() {
        assertThat(words.of("NAMES GRANT." + ID, Locale.ENGLISH)).isEqualTo("Names · by a grant");
        assertThat(words.of("DECISION." + ID, Locale.ENGLISH)).isEqualTo("decision");
        assertThat(words.of("WAS.NAMES." + ID + " surname", Locale.ENGLISH)).isEqualTo("former value Names · surname");
    }

    @Test
    void namesTheValueThatWasShownInClear() {
        assertThat(words.of("CONTACT REVEALED.PHONE", Locale.FRENCH))
                .isEqualTo("Coordonnées · affiché en clair téléphone");
    }

    @Test
    void leavesNumbersAndConditionsAsTheyAre() {
        assertThat(words.of("TRAIL OFFICE.1101 ACTION.LOOK", Locale.ENGLISH))
                .isEqualTo("Trail · office 1101 · action LOOK");
    }
}
