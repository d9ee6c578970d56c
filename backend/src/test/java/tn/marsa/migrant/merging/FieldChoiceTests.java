package tn.marsa.migrant.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tn.marsa.migrant.fields.FieldGroup;

/** Whoever merges two files can choose everything known of the person. */
class FieldChoiceTests {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RECEPTION", "DOCUMENTS"})
    void everyFieldBelongsToOneChoice(FieldGroup group) {
        assertThat(fieldsChosenIn(group))
                .containsExactlyInAnyOrderElementsOf(Stream.of(group.type().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {"RECEPTION", "DOCUMENTS"})
    void whatTellsOfARegistrationIsNoChoice(FieldGroup group) {
        assertThat(fieldsChosenIn(group)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isReadAsItIsKept(FieldChoice choice) {
        Set<FieldChoice> choices = EnumSet.of(choice, FieldChoice.OCCUPATION);
        assertThat(FieldChoice.parse(FieldChoice.names(choices))).isEqualTo(choices);
    }

    private static List<String> fieldsChosenIn(FieldGroup group) {
        return Stream.of(FieldChoice.values())
                .filter(choice -> choice.group() == group)
                .flatMap(choice -> choice.fields().stream())
                .toList();
    }
}
