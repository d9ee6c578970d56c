package tn.marsa.statistics.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tn.marsa.shared.Code;
import tn.marsa.statistics.plan.Category;
import tn.marsa.statistics.plan.Classification;
import tn.marsa.statistics.plan.Classifications;
import tn.marsa.statistics.plan.Combination;
import tn.marsa.statistics.plan.Dimension;

/** The two levels of hierarchies: of which broader category a finer one is a part. */
final class Levels {

    private static final Map<Dimension, Dimension> BROADER = new EnumMap<>(Map.of(
            Dimension.AGE, Dimension.AGE_BROAD,
            Dimension.CITIZENSHIP, Dimension.ORIGIN_GROUP,
            Dimension.BIRTH_COUNTRY, Dimension.BIRTH_GROUP,
            Dimension.GOVERNORATE, Dimension.REGION));

    private final Map<Dimension, Map<String, String>> broader = new EnumMap<>(Dimension.class);

    Levels(Classifications classifications) {
        BROADER.forEach((fine, broad) -> {
            Map<String, String> belongs = new HashMap<>();
            for (Category category : classifications.of(fine).categories()) {
                belongs.put(
                        category.code().value(),
                        holding(
                                        classifications.of(broad),
                                        classifications.of(fine).members(category.code()))
                                .value());
            }
            broader.put(fine, belongs);
        });
    }

    /** The table at the broader level of that place; empty where there is none. */
    Optional<Combination> broader(Combination table, int place) {
        return Optional.ofNullable(BROADER.get(table.dimensions().get(place)))
                .map(broad -> replaced(table, place, broad));
    }

    /** The table at the finer level of that place; empty where there is none. */
    Optional<Combination> finer(Combination table, int place) {
        return BROADER.entrySet().stream()
                .filter(level -> level.getValue() == table.dimensions().get(place))
                .findFirst()
                .map(level -> replaced(table, place, level.getKey()));
    }

    /** The codes of the broader cell. Levels stand beside each other in the order of dimensions: places are the same. */
    List<String> broader(Combination finer, int place, List<String> codes) {
        List<String> broad = new ArrayList<>(codes);
        broad.set(
                place,
                broader.getOrDefault(finer.dimensions().get(place), Map.of()).getOrDefault(codes.get(place), ""));
        return broad;
    }

    private static Combination replaced(Combination table, int place, Dimension other) {
        List<Dimension> dimensions = new ArrayList<>(table.dimensions());
        dimensions.set(place, other);
        return Combination.of(dimensions);
    }

    // By its first member: an area that lies in two groups counts for one of them.
    private static Code holding(Classification broad, List<String> members) {
        return broad.categories().stream()
                .map(Category::code)
                .filter(code -> !members.isEmpty() && broad.members(code).contains(members.getFirst()))
                .findFirst()
                .orElse(broad.categories().getLast().code());
    }
}
