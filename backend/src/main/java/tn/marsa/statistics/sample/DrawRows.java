package tn.marsa.statistics.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.shared.Code;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.GovernorateCode;
import tn.marsa.statistics.plan.Category;
import tn.marsa.statistics.plan.Classification;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.reading.NarrowedTo;

/**
 * Draws rows: sex, then age given sex, then every other attribute given sex and broad age as far as these are published together. Within a
 * published category each value is as likely as any other. What else hangs together in the register does not in the rows.
 */
@Component
class DrawRows {

    private final Classifications classifications;

    DrawRows(Classifications classifications) {
        this.classifications = classifications;
    }

    /**
     * So many rows; fewer of the same seed are the first of them.
     *
     * @param year in which age is reckoned
     */
    List<SyntheticMigrant> draw(Margins margins, int year, int size, int seed) {
        // Random is specified to the last bit: the same rows on every machine, and after years.
        Random random = new Random(seed);
        List<SyntheticMigrant> rows = new ArrayList<>();
        for (int row = 0; row < size; row++) {
            rows.add(new Row(margins, year, random).migrant());
        }
        return rows;
    }

    /** One row in the making. */
    private final class Row {

        private final Margins margins;
        private final int year;
        private final Random random;
        private List<NarrowedTo> given = List.of();

        private Row(Margins margins, int year, Random random) {
            this.margins = margins;
            this.year = year;
            this.random = random;
        }

        private SyntheticMigrant migrant() {
            Category sex = margins.draw(Dimension.SEX, List.of(), random);
            given = List.of(new NarrowedTo(Dimension.SEX, sex));
            Integer age = number(Dimension.AGE);
            given = broadAge(age)
                    .map(broad ->
                            List.of(new NarrowedTo(Dimension.SEX, sex), new NarrowedTo(Dimension.AGE_BROAD, broad)))
                    .orElse(given);
            return new SyntheticMigrant(
                    new SyntheticMigrant.Birth(
                            age == null ? null : year - age,
                            drawn(Dimension.BIRTH_COUNTRY).map(CountryCode::new).orElse(null)),
                    new SyntheticMigrant.Nationality(
                            member(Dimension.SEX, sex).orElse(null),
                            drawn(Dimension.CITIZENSHIP).map(CountryCode::new).stream()
                                    .toList()),
                    new SyntheticMigrant.Residence(
                            drawn(Dimension.GROUND).map(Code::new).orElse(null), number(Dimension.DURATION)),
                    new SyntheticMigrant.Contact(drawn(Dimension.GOVERNORATE)
                            .map(GovernorateCode::new)
                            .orElse(null)),
                    new SyntheticMigrant.Family(
                            drawn(Dimension.MARITAL_STATUS).map(Code::new).orElse(null)),
                    new SyntheticMigrant.Work(
                            drawn(Dimension.EDUCATION).map(Code::new).orElse(null),
                            drawn(Dimension.ACTIVITY).map(Code::new).orElse(null)));
        }

        private @Nullable Integer number(Dimension dimension) {
            return drawn(dimension).map(Integer::valueOf).orElse(null);
        }

        private Optional<String> drawn(Dimension dimension) {
            return member(dimension, margins.draw(dimension, given, random));
        }

        private Optional<String> member(Dimension dimension, Category category) {
            List<String> members = classifications.of(dimension).members(category.code());
            return members.isEmpty() ? Optional.empty() : Optional.of(members.get(random.nextInt(members.size())));
        }

        private Optional<Category> broadAge(@Nullable Integer age) {
            Classification broad = classifications.of(Dimension.AGE_BROAD);
            return Stream.ofNullable(age)
                    .flatMap(years -> broad.categories().stream()
                            .filter(band -> broad.members(band.code()).contains(String.valueOf(years))))
                    .findFirst();
        }
    }
}
