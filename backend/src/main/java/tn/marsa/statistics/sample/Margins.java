package tn.marsa.statistics.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tn.marsa.shared.Code;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.plan.Category;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Dimension;
import tn.marsa.statistics.plan.Plan;
import tn.marsa.statistics.reading.Figures;
import tn.marsa.statistics.reading.NarrowedTo;
import tn.marsa.statistics.release.Release;

/** Draws categories from the published figures of one release; each table is read once. */
final class Margins {

    private final Release release;
    private final Measure measure;
    private final Figures figures;
    private final Classifications classifications;
    private final Plan plan;
    private final Map<List<NarrowedTo>, Map<Dimension, Optional<Margin>>> known = new HashMap<>();

    Margins(Release release, Measure measure, Figures figures, Classifications classifications, Plan plan) {
        this.release = release;
        this.measure = measure;
        this.figures = figures;
        this.classifications = classifications;
        this.plan = plan;
    }

    /** True if something is published to draw from. */
    boolean countAnybody() {
        return margin(Dimension.SEX, List.of()).isPresent();
    }

    /**
     * Draws a category, given as many of the others as it is published together with, from the first on.
     *
     * @param given what was drawn of the same row so far
     */
    Category draw(Dimension dimension, List<NarrowedTo> given, Random random) {
        List<NarrowedTo> together = new ArrayList<>(given);
        while (true) {
            Optional<Margin> margin = margin(dimension, List.copyOf(together));
            if (margin.isPresent()) {
                return margin.get().draw(random);
            }
            if (together.isEmpty()) {
                return classifications.of(dimension).categories().getLast();
            }
            together.removeLast();
        }
    }

    // Empty where it is not published together, or where all that is published is 0.
    private Optional<Margin> margin(Dimension dimension, List<NarrowedTo> given) {
        return known.computeIfAbsent(given, key -> new HashMap<>())
                .computeIfAbsent(dimension, key -> published(dimension, given));
    }

    private Optional<Margin> published(Dimension dimension, List<NarrowedTo> given) {
        List<Dimension> dimensions =
                new ArrayList<>(given.stream().map(NarrowedTo::dimension).toList());
        dimensions.add(dimension);
        if (plan.refusal(release.period().granularity(), measure, dimensions).isPresent()) {
            return Optional.empty();
        }
        Map<List<String>, Long> values = figures.table(release.releaseId(), measure, List.of(dimension), given);
        return Margin.of(classifications.of(dimension).categories(), code -> values.getOrDefault(code, 0L));
    }

    /** The published figures of one dimension, summed up from the first category on. */
    private static final class Margin {

        private final List<Category> categories;
        private final long[] upTo;

        private Margin(List<Category> categories, long[] upTo) {
            this.categories = categories;
            this.upTo = upTo;
        }

        private interface Values {
            long of(List<String> code);
        }

        private static Optional<Margin> of(List<Category> categories, Values values) {
            long[] upTo = new long[categories.size()];
            long sum = 0;
            for (int place = 0; place < upTo.length; place++) {
                Code code = categories.get(place).code();
                sum += values.of(List.of(code.value()));
                upTo[place] = sum;
            }
            return sum == 0 ? Optional.empty() : Optional.of(new Margin(categories, upTo));
        }

        private Category draw(Random random) {
            long drawn = (long) (random.nextDouble() * upTo[upTo.length - 1]);
            int place = 0;
            while (upTo[place] <= drawn) {
                place++;
            }
            return categories.get(place);
        }
    }
}
