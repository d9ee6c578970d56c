package tn.marsa.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tn.marsa.migrant.fields.Names;
import tn.marsa.migrant.fields.Sex;

/** Names in use where people come from, each in Arabic and in the Latin spellings that one meets: {@code population/names.csv}. */
final class NameBook {

    private static final String SURNAME = "SURNAME";
    private static final Set<String> ARAB =
            Set.of("SYR", "PSE", "EGY", "IRQ", "SDN", "JOR", "YEM", "LBN", "LBY", "DZA", "MAR", "MRT", "TUN");
    private static final Set<String> ASIA = Set.of("CHN", "TUR", "IND");
    private static final Set<String> EUROPE =
            Set.of("FRA", "ITA", "DEU", "BEL", "ESP", "GBR", "RUS", "UKR", "ROU", "USA", "BRA", "CAN", "AUS");

    private final Map<String, List<Entry>> entries;

    NameBook() {
        try {
            entries = new ClassPathResource("population/names.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Entry::parse)
                    .collect(Collectors.groupingBy(Entry::key));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private record Entry(String key, String arabic, List<String> latin) {

        static Entry parse(String line) {
            String[] cells = line.split(",", -1);
            return new Entry(cells[0] + " " + cells[1], cells[2], List.of(cells[3].split("\\|", -1)));
        }
    }

    /** The names of somebody of that citizenship. */
    Names pick(Chance chance, String citizenship, Sex sex) {
        String group = group(citizenship);
        Entry surname = chance.of(entries.getOrDefault(group + " " + SURNAME, List.of()));
        Entry given = chance.of(entries.getOrDefault(group + " " + (sex == Sex.F ? "F" : "M"), List.of()));
        return new Names(
                surname.latin().getFirst(),
                given.latin().getFirst(),
                surname.arabic(),
                given.arabic(),
                false,
                List.of(),
                null);
    }

    /** A child's names: its own, and the surname of the family. */
    Names childOf(Names parent, Names own) {
        return new Names(
                parent.surname(),
                own.givenNames(),
                parent.surnameArabic(),
                own.givenNamesArabic(),
                false,
                List.of(),
                null);
    }

    /** The same names as another desk heard them. */
    Names respelled(Chance chance, Names names) {
        return new Names(
                respelled(chance, String.valueOf(names.surname()), key -> key.endsWith(SURNAME)),
                respelled(chance, String.valueOf(names.givenNames()), key -> !key.endsWith(SURNAME)),
                names.surnameArabic(),
                names.givenNamesArabic(),
                false,
                List.of(),
                null);
    }

    private String respelled(Chance chance, String latin, Predicate<String> kind) {
        List<String> spellings = entries.entrySet().stream()
                .filter(group -> kind.test(group.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(group -> group.getValue().stream())
                .map(Entry::latin)
                .filter(known -> known.contains(latin))
                .findFirst()
                .orElse(List.of(latin));
        List<String> others =
                spellings.stream().filter(spelling -> !spelling.equals(latin)).toList();
        return others.isEmpty() ? latin + latin.charAt(latin.length() - 1) : chance.of(others);
    }

    private static String group(String citizenship) {
        if (ARAB.contains(citizenship)) {
            return "ARAB";
        }
        if (ASIA.contains(citizenship)) {
            return "ASIA";
        }
        return EUROPE.contains(citizenship) ? "EUROPE" : "AFRICA";
    }
}
