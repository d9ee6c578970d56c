package tn.marsa.statistics.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Code;
import tn.marsa.statistics.Attributes;

/** A fixed list of categories, and which of them a person belongs to. What no category takes belongs to the last one. */
public final class Classification {

    private final List<Category> categories;
    private final Map<String, Integer> places = new HashMap<>();
    private final Placing placing;

    private Classification(List<Category> categories, Placing placing) {
        this.categories = List.copyOf(categories);
        this.placing = placing;
        for (Category category : categories) {
            places.put(category.code().value(), places.size());
        }
    }

    /** Finds a place among the categories, from 0; any other number for none. */
    interface Placing {
        int place(Attributes attributes, int year);
    }

    /** By an attribute whose values belong to categories as the map says. */
    static Classification of(
            List<Category> categories, Function<Attributes, @Nullable String> attribute, Map<String, String> belongs) {
        Map<String, Integer> places = new HashMap<>();
        belongs.forEach((value, category) -> places.put(value, place(categories, category)));
        return new Classification(categories, (attributes, year) -> {
            String value = attribute.apply(attributes);
            return value == null ? -1 : places.getOrDefault(value, -1);
        });
    }

    /**
     * By a number, in bands that end where the next one begins.
     *
     * @param begins of each band, growing from 0; one category more than there are bands, for what is not known
     */
    static Classification ofBands(List<Category> categories, List<Integer> begins, Counting number) {
        return new Classification(categories, (attributes, year) -> {
            Integer value = number.of(attributes, year);
            int band = -1;
            while (value != null && band + 1 < begins.size() && begins.get(band + 1) <= value) {
                band++;
            }
            return band;
        });
    }

    /** A number that tells of a person in a year. */
    interface Counting {
        @Nullable Integer of(Attributes attributes, int year);
    }

    /** In their order. */
    public List<Category> categories() {
        return categories;
    }

    /** The category of a code; empty if there is none. */
    public Optional<Category> find(Code code) {
        return Optional.ofNullable(places.get(code.value())).map(categories::get);
    }

    /**
     * The place of a person's category, from 0.
     *
     * @param year in which age is reckoned
     */
    public int place(Attributes attributes, int year) {
        int place = placing.place(attributes, year);
        return place < 0 ? categories.size() - 1 : place;
    }

    private static int place(List<Category> categories, String code) {
        for (int place = 0; place < categories.size(); place++) {
            if (categories.get(place).code().value().equals(code)) {
                return place;
            }
        }
        throw new IllegalStateException("no category " + code);
    }
}
