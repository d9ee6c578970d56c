package tn.marsa.statistics.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Code;
import tn.marsa.statistics.Attributes;

/** A fixed list of categories, and which of them a person belongs to. What no category takes belongs to the last one. */
public final class Classification {

    private final List<Category> categories;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<String>> members;
    private final Placing placing;

    private Classification(List<Category> categories, Map<String, List<String>> members, Placing placing) {
        this.categories = List.copyOf(categories);
        this.members = members;
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
        Map<String, List<String>> members = belongs.keySet().stream()
                .sorted()
                .collect(Collectors.groupingBy(value -> Objects.requireNonNull(belongs.get(value))));
        return new Classification(categories, members, (attributes, year) -> {
            String value = attribute.apply(attributes);
            return value == null ? -1 : places.getOrDefault(value, -1);
        });
    }

    /**
     * By a number, in bands that end where the next one begins.
     *
     * @param begins of each band, growing from 0; one category more than there are bands, for what is not known
     * @param end where the last band ends for whoever needs a number out of it
     */
    static Classification ofBands(List<Category> categories, List<Integer> begins, int end, Counting number) {
        return new Classification(categories, members(categories, begins, end), (attributes, year) -> {
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

    /** The values of the attribute, or the numbers, that belong to a category; none for what is not known. */
    public List<String> members(Code category) {
        return members.getOrDefault(category.value(), List.of());
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

    private static Map<String, List<String>> members(List<Category> categories, List<Integer> begins, int end) {
        Map<String, List<String>> members = new HashMap<>();
        for (int band = 0; band < begins.size(); band++) {
            int next = band + 1 < begins.size() ? begins.get(band + 1) : end;
            members.put(
                    categories.get(band).code().value(),
                    IntStream.range(begins.get(band), next)
                            .mapToObj(String::valueOf)
                            .toList());
        }
        return members;
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
