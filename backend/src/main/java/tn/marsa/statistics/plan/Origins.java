package tn.marsa.statistics.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tn.marsa.reference.Area;
import tn.marsa.reference.Areas;
import tn.marsa.reference.CodeEntry;
import tn.marsa.reference.CodeListName;
import tn.marsa.reference.CodeLists;
import tn.marsa.shared.Code;
import tn.marsa.statistics.Attributes;

/** Countries: those of a fixed list, the rest by area; and in seven groups. */
@Component
class Origins {

    private static final String UNKNOWN = "UNKNOWN";
    private static final String TUNISIA = "TUN";
    private static final Set<String> MAGHREB = Set.of("DZA", "LBY", "MAR", "MRT");
    private static final Set<String> OTHER_ARAB =
            Set.of("ARE", "BHR", "EGY", "IRQ", "JOR", "KWT", "LBN", "OMN", "PSE", "QAT", "SAU", "SDN", "SYR", "YEM");
    private static final List<String> GROUPS =
            List.of("SUB_SAHARAN_AFRICA", "MAGHREB", "OTHER_ARAB", "EUROPE", "ASIA", "AMERICAS", "OTHER_AREA", UNKNOWN);
    // Too few to be told apart: these regions stay whole.
    private static final Set<String> WHOLE_REGIONS = Set.of("009", "019");

    private final CodeLists lists;
    private final Areas areas;
    private final CategoryNames names;
    private final List<String> alone;

    Origins(CodeLists lists, Areas areas, CategoryNames names, PlanProperties properties) {
        this.lists = lists;
        this.areas = areas;
        this.names = names;
        this.alone = properties.nationalities().stream().sorted().toList();
    }

    Classification countries(Function<Attributes, @Nullable String> attribute, boolean withTunisia) {
        Set<String> standing = new TreeSet<>(alone);
        if (withTunisia) {
            standing.add(TUNISIA);
        }
        Map<String, String> belongs = new HashMap<>();
        Set<String> rest = new TreeSet<>();
        for (CodeEntry country : lists.entries(CodeListName.COUNTRY)) {
            String code = country.code().value();
            String category = standing.contains(code) ? code : area(country.code());
            belongs.put(code, category);
            if (category.startsWith("M49")) {
                rest.add(category);
            }
        }
        List<Category> categories = new ArrayList<>();
        standing.forEach(code -> categories.add(country(code)));
        rest.forEach(area -> categories.add(names.category(area)));
        categories.add(names.category(UNKNOWN));
        return Classification.of(categories, attribute, belongs);
    }

    Classification groups(Function<Attributes, @Nullable String> attribute, boolean withTunisia) {
        List<Category> categories = new ArrayList<>();
        if (withTunisia) {
            categories.add(country(TUNISIA));
        }
        GROUPS.forEach(group -> categories.add(names.category(group)));
        Map<String, String> belongs = new HashMap<>();
        for (CodeEntry country : lists.entries(CodeListName.COUNTRY)) {
            String code = country.code().value();
            belongs.put(code, withTunisia && code.equals(TUNISIA) ? TUNISIA : group(country.code()));
        }
        return Classification.of(categories, attribute, belongs);
    }

    private Category country(String code) {
        return lists.find(CodeListName.COUNTRY, new Code(code))
                .map(entry -> new Category(entry.code(), entry.names()))
                .orElseThrow(() -> new IllegalStateException("The plan names a country that is none: " + code));
    }

    private String area(Code country) {
        return areas.of(country)
                .map(area -> "M49-" + (WHOLE_REGIONS.contains(area.region()) ? area.region() : area.subregion()))
                .orElse(UNKNOWN);
    }

    private String group(Code country) {
        if (MAGHREB.contains(country.value())) {
            return "MAGHREB";
        }
        if (OTHER_ARAB.contains(country.value())) {
            return "OTHER_ARAB";
        }
        return areas.of(country).map(Origins::group).orElse("OTHER_AREA");
    }

    private static String group(Area area) {
        return switch (area.region()) {
            case "002" -> area.subregion().equals("202") ? "SUB_SAHARAN_AFRICA" : "OTHER_AREA";
            case "019" -> "AMERICAS";
            case "142" -> "ASIA";
            case "150" -> "EUROPE";
            default -> "OTHER_AREA";
        };
    }
}
