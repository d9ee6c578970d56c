package tn.marsa.matching.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static tn.marsa.matching.person.DescriptionBuilder.somebody;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.person.DescriptionBuilder;

/** A file is found by what is known of its person, and nothing is looked for by too little. */
class BlockingKeysTests {

    private static final Description FILE = somebody()
            .named("Ben Salah", "Mohamed")
            .named("بن صالح", "محمد")
            .born("1990-05-12")
            .citizenOf("LBY")
            .document("P1234567", "LBY")
            .phone("22345678")
            .living("12, rue de Marseille, 1001 Tunis")
            .office("0101")
            .build();

    static Stream<DescriptionBuilder> enough() {
        return Stream.of(
                somebody().alsoKnownAs("Mouhamed Bensalah").born("1990"),
                somebody().alsoKnownAs("صالح محمد").born("1990"),
                somebody().alsoKnownAs("Mohammed Ben Salah").born("1991"),
                somebody().alsoKnownAs("Mohammed Ben Salah").citizenOf("LBY"),
                somebody().alsoKnownAs("محمد").office("0101"),
                somebody().named("Muhammad", "Bin Saleh").born("1965-12-05"),
                somebody().alsoKnownAs("Salah").born("1965-12-05"),
                somebody().named("Xxx", "Yyy").born("1990-05-12"),
                somebody().alsoKnownAs("Mohamed").living("Tunis 1001"),
                somebody().named("Xxx", null).living("12 rue Marseille"),
                somebody().named("Salah", null).living("rue Marseille, Tunis"),
                somebody().document("P1234567", null),
                somebody().document("P1234567", "LBY"),
                somebody().phone("+216 22 345 678"));
    }

    @ParameterizedTest
    @MethodSource("enough")
    void findsTheFile(DescriptionBuilder known) {
        assertThat(BlockingKeys.asked(known.build())).containsAnyElementsOf(BlockingKeys.kept(FILE));
    }

    static Stream<DescriptionBuilder> tooLittle() {
        return Stream.of(
                somebody(),
                somebody().alsoKnownAs("Mohamed Ben Salah"),
                somebody().born("1990-05-12"),
                somebody().citizenOf("LBY"),
                somebody().office("0101"),
                somebody().office("0101").citizenOf("LBY").born("1990-05-12"),
                somebody().living("12 rue de Marseille, 1001 Tunis"),
                somebody().alsoKnownAs("😀").born("1990"),
                somebody().alsoKnownAs("Mohamed").living("."),
                somebody().alsoKnownAs("Mohamed").living("12"));
    }

    @ParameterizedTest
    @MethodSource("tooLittle")
    void asksForNothingByTooLittle(DescriptionBuilder known) {
        assertThat(BlockingKeys.asked(known.build())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tooLittle")
    void saysWhatIsMissing(DescriptionBuilder known) {
        assertThat(BlockingKeys.missing(known.build())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("enough")
    void nothingIsMissingWhereThereIsEnough(DescriptionBuilder known) {
        assertThat(BlockingKeys.missing(known.build())).isEmpty();
    }

    @Test
    void aNameAloneLacksAnyOfFive() {
        assertThat(BlockingKeys.missing(somebody().alsoKnownAs("Mohamed").build()))
                .containsExactly("birth", "nationality", "documentNumber", "phone", "office");
    }

    @Test
    void aDateAloneLacksAName() {
        assertThat(BlockingKeys.missing(somebody().born("1990").build()))
                .containsExactly("name", "documentNumber", "phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"birth", "nationality", "documentNumber", "phone", "office"})
    void whatIsMissingWouldDo(String field) {
        DescriptionBuilder named = somebody().alsoKnownAs("Mohamed");
        DescriptionBuilder added = switch (field) {
            case "birth" -> named.born("1990");
            case "nationality" -> named.citizenOf("LBY");
            case "documentNumber" -> named.document("P1", null);
            case "phone" -> named.phone("22345678");
            default -> named.office("0101");
        };

        assertThat(BlockingKeys.asked(added.build())).isNotEmpty();
    }

    @Test
    void aFirstOfJanuaryIsNoBlockOfItsOwn() {
        assertThat(BlockingKeys.kept(
                        somebody().named("Salah", "Amel").born("1990-01-01").build()))
                .extracting(BlockingKey::kind)
                .doesNotContain(BlockingKind.BIRTH, BlockingKind.NAME_DAY);
    }

    @Test
    void heavyKeysAreNotAskedForWhereTheBirthIsKnown() {
        assertThat(BlockingKeys.asked(FILE))
                .extracting(BlockingKey::kind)
                .doesNotContain(BlockingKind.NAME_NATIONALITY, BlockingKind.NAME_OFFICE);
    }

    @Test
    void keepsNoMoreThanEightyKeysOfWhoeverHasEverything() {
        DescriptionBuilder everything = somebody()
                .born("1990-05-12")
                .document("P1", "LBY")
                .phone("22345678")
                .office("0101")
                .living("12 rue a b c d e f g h i j k l m n o p 1001");
        for (int i = 0; i < 20; i++) {
            everything.named("Chedhli Thabet Dhaoui Ghorbel " + "Zaxch".repeat(i), "قاسم ظافر ذكرى ثامر ".repeat(10));
            everything.citizenOf("" + (char) ('A' + i));
        }

        assertThat(BlockingKeys.kept(everything.build())).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void saysNothingOfWhatItIsMadeOf() {
        assertThat(BlockingKeys.kept(FILE)).map(BlockingKey::toString).containsOnly("BlockingKey");
    }

    @Property
    void anyNamesAreBounded(@ForAll List<String> names) {
        DescriptionBuilder somebody = somebody().born("1990-05-12").citizenOf("LBY");
        names.forEach(name -> somebody.named(name, name));

        assertThat(BlockingKeys.kept(somebody.build())).hasSizeLessThanOrEqualTo(80);
    }
}
