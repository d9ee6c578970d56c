package tn.marsa.statistics.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.office.Office;
import tn.marsa.office.Offices;
import tn.marsa.reference.CodeEntry;
import tn.marsa.reference.CodeListName;
import tn.marsa.reference.CodeLists;
import tn.marsa.shared.Code;
import tn.marsa.statistics.Attributes;

/** The categories of every dimension. Like the code lists that they are made of they are fixed as long as Marsa runs. */
@Component
public class Classifications {

    private static final String UNKNOWN = "UNKNOWN";

    // ISO 5218; a travel document's X is not known, and nothing is imputed.
    private static final Map<String, String> SEXES = Map.of("M", "1", "F", "2", "X", "0");
    private static final List<String> REASONS =
            List.of("EMPLOYMENT", "EDUCATION", "FAMILY", "SETTLEMENT", "FREE_MOVEMENT", "HUMANITARIAN", "OTHER");
    private static final Map<String, String> LEVELS = Map.of(
            "0",
            "ISCED0-1",
            "1",
            "ISCED0-1",
            "2",
            "ISCED2",
            "3",
            "ISCED3-4",
            "4",
            "ISCED3-4",
            "5",
            "ISCED5-8",
            "6",
            "ISCED5-8",
            "7",
            "ISCED5-8",
            "8",
            "ISCED5-8");
    // The seven economic regions; a governorate's first digit after TN- tells its own.
    private static final Map<String, String> REGIONS = Map.of(
            "1",
            "GRAND_TUNIS",
            "2",
            "NORTH_EAST",
            "3",
            "NORTH_WEST",
            "4",
            "CENTRE_WEST",
            "5",
            "CENTRE_EAST",
            "6",
            "CENTRE_EAST",
            "7",
            "SOUTH_WEST",
            "8",
            "SOUTH_EAST");

    private final CodeLists lists;
    private final CategoryNames names;
    private final Map<Dimension, Classification> all = new EnumMap<>(Dimension.class);

    Classifications(CodeLists lists, CategoryNames names, Bands bands, Origins origins, Offices offices) {
        this.lists = lists;
        this.names = names;
        all.put(Dimension.SEX, grouped(List.of("1", "2", "0"), Attributes::sex, SEXES));
        all.put(Dimension.AGE, bands.ages());
        all.put(Dimension.AGE_BROAD, bands.broadAges());
        all.put(Dimension.CITIZENSHIP, origins.countries(Attributes::citizenship, false));
        all.put(Dimension.ORIGIN_GROUP, origins.groups(Attributes::citizenship, false));
        all.put(Dimension.BIRTH_COUNTRY, origins.countries(Attributes::birthCountry, true));
        all.put(Dimension.BIRTH_GROUP, origins.groups(Attributes::birthCountry, true));
        all.put(Dimension.GROUND, grounds());
        all.put(Dimension.DURATION, bands.durations());
        all.put(Dimension.GOVERNORATE, listed(CodeListName.GOVERNORATE, Attributes::governorate));
        all.put(Dimension.REGION, regions());
        all.put(Dimension.MARITAL_STATUS, listed(CodeListName.MARITAL_STATUS, Attributes::maritalStatus));
        all.put(
                Dimension.EDUCATION,
                grouped(List.of("ISCED0-1", "ISCED2", "ISCED3-4", "ISCED5-8", UNKNOWN), Attributes::education, LEVELS));
        all.put(Dimension.ACTIVITY, listed(CodeListName.ACTIVITY, Attributes::activity));
        all.put(Dimension.OFFICE, offices(offices));
    }

    /** The categories of a dimension. */
    public Classification of(Dimension dimension) {
        return Optional.ofNullable(all.get(dimension)).orElseThrow();
    }

    /** What stands for a whole dimension, with the code that SDMX has for it. */
    public Category total() {
        return names.category("_T");
    }

    private Classification grouped(
            List<String> codes, Function<Attributes, @Nullable String> attribute, Map<String, String> belongs) {
        return Classification.of(codes.stream().map(names::category).toList(), attribute, belongs);
    }

    private Classification listed(CodeListName list, Function<Attributes, @Nullable String> attribute) {
        List<Category> categories = new ArrayList<>();
        Map<String, String> belongs = new HashMap<>();
        for (CodeEntry entry : lists.entries(list)) {
            categories.add(new Category(entry.code(), entry.names()));
            belongs.put(entry.code().value(), entry.code().value());
        }
        categories.add(names.category(UNKNOWN));
        return Classification.of(categories, attribute, belongs);
    }

    private Classification grounds() {
        Map<String, String> belongs = new HashMap<>();
        for (CodeEntry ground : lists.entries(CodeListName.GROUND_OF_STAY)) {
            Optional.ofNullable(ground.parent())
                    .ifPresent(reason -> belongs.put(ground.code().value(), reason.value()));
        }
        List<String> codes = new ArrayList<>(REASONS);
        codes.add(UNKNOWN);
        return grouped(codes, Attributes::ground, belongs);
    }

    private Classification regions() {
        Map<String, String> belongs = new HashMap<>();
        for (CodeEntry governorate : lists.entries(CodeListName.GOVERNORATE)) {
            String code = governorate.code().value();
            belongs.put(code, REGIONS.getOrDefault(code.substring(3, 4), UNKNOWN));
        }
        List<String> codes = new ArrayList<>(REGIONS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .distinct()
                .toList());
        codes.add(UNKNOWN);
        return grouped(codes, Attributes::governorate, belongs);
    }

    private Classification offices(Offices offices) {
        List<Category> categories = new ArrayList<>();
        Map<String, String> belongs = new HashMap<>();
        for (Office office : offices.all()) {
            categories.add(new Category(new Code(office.code().value()), office.places()));
            belongs.put(office.code().value(), office.code().value());
        }
        categories.add(names.category(UNKNOWN));
        return Classification.of(categories, Attributes::office, belongs);
    }
}
