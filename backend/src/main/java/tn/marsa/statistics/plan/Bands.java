package tn.marsa.statistics.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.reference.Names;
import tn.marsa.shared.Code;
import tn.marsa.statistics.Attributes;

/** Ages and months in bands, with the codes of SDMX: {@code Y0T4} is 0 to 4 years, {@code Y_GE85} 85 and more. */
@Component
class Bands {

    private static final List<Integer> FIVE_YEARS =
            IntStream.rangeClosed(0, 17).map(band -> band * 5).boxed().toList();
    private static final List<Integer> BROAD = List.of(0, 15, 25, 65);
    // Under 12 months is temporary mobility: UN, 2021.
    private static final List<Integer> MONTHS = List.of(0, 12, 36);

    // Where the open bands end for whoever needs a number out of them.
    private static final int OLDEST = 95;
    private static final int LONGEST = 61;

    private final CategoryNames names;

    Bands(CategoryNames names) {
        this.names = names;
    }

    Classification ages() {
        return Classification.ofBands(categories("Y", FIVE_YEARS), FIVE_YEARS, OLDEST, Bands::age);
    }

    Classification broadAges() {
        return Classification.ofBands(categories("Y", BROAD), BROAD, OLDEST, Bands::age);
    }

    Classification durations() {
        return Classification.ofBands(
                categories("M", MONTHS), MONTHS, LONGEST, (attributes, year) -> attributes.intendedMonths());
    }

    private static @Nullable Integer age(Attributes attributes, int year) {
        Integer born = attributes.birthYear();
        return born == null ? null : Math.max(0, year - born);
    }

    private List<Category> categories(String unit, List<Integer> begins) {
        List<Category> categories = new ArrayList<>();
        for (int band = 0; band + 1 < begins.size(); band++) {
            int last = begins.get(band + 1) - 1;
            categories.add(
                    unit.equals("Y")
                            ? years(begins.get(band), last)
                            : names.category("M" + begins.get(band) + "T" + last));
        }
        categories.add(names.category(unit + "_GE" + begins.getLast()));
        categories.add(names.category("UNKNOWN"));
        return categories;
    }

    // Numbers alone: the same in every language, in the order in which they are written.
    private static Category years(int first, int last) {
        String name = first + "–" + last;
        return new Category(new Code("Y" + first + "T" + last), new Names("\u2066" + name + "\u2069", name, name));
    }
}
