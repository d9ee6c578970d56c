package tn.marsa.matching.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a file of weights and refuses one that is not whole, with {@link IllegalStateException}. */
final class WeightsFile {

    private static final Set<String> ENTRIES = Set.of(
            "version",
            "alert",
            "very_strong",
            "household",
            "another",
            "alias",
            "swapped",
            "skeletons",
            "names",
            "levels");

    private final String name;
    private final Map<?, ?> entries;

    private WeightsFile(String name, Map<?, ?> entries) {
        this.name = name;
        this.entries = entries;
    }

    /** Of a resource. */
    static Weights of(String resource) {
        try (InputStream file = new ClassPathResource(resource).getInputStream()) {
            return of(resource, new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Of its text; the name stands in what is said of it. */
    static Weights of(String name, String text) {
        return new WeightsFile(name, map(name, "the file", loaded(name, text))).weights();
    }

    private static @Nullable Object loaded(String name, String text) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return new Yaml(new SafeConstructor(options)).load(text);
        } catch (YAMLException notYaml) {
            throw new IllegalStateException(name + " is not YAML", notYaml);
        }
    }

    private Weights weights() {
        for (Object key : entries.keySet()) {
            demand(ENTRIES.contains(key), key + " is not known");
        }
        double version = number("version", entries.get("version"));
        demand(version >= 1 && version == Math.rint(version), "version is not a whole number from 1 on");
        return new Weights((int) version, thresholds(), shares(), levels());
    }

    private Thresholds thresholds() {
        double alert = number("alert", entries.get("alert"));
        double veryStrong = number("very_strong", entries.get("very_strong"));
        double household = number("household", entries.get("household"));
        double another = number("another", entries.get("another"));
        double alias = number("alias", entries.get("alias"));
        double swapped = number("swapped", entries.get("swapped"));
        demand(alert > 0, "alert is not above 0");
        demand(veryStrong > alert, "very_strong is not above alert");
        demand(household >= 0 && household < alert, "household is not from 0 to alert");
        demand(alias >= 0 && swapped >= 0, "alias or swapped is below 0");
        return new Thresholds(alert, veryStrong, household, another, alias, swapped, skeletons());
    }

    private List<Double> skeletons() {
        demand(entries.get("skeletons") instanceof List<?>, "skeletons is not a list");
        List<Double> shares = new ArrayList<>();
        if (entries.get("skeletons") instanceof List<?> list) {
            list.forEach(share -> shares.add(share("skeletons", share)));
        }
        return List.copyOf(shares);
    }

    private Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        map(name, "names", entries.get("names"))
                .forEach((skeleton, share) -> shares.put(String.valueOf(skeleton), share("names." + skeleton, share)));
        return shares;
    }

    private Map<Level, Odds> levels() {
        Map<?, ?> given = map(name, "levels", entries.get("levels"));
        Map<Level, Odds> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            String key = "levels." + level.key();
            Map<?, ?> odds = map(name, key, given.get(level.key()));
            levels.put(level, new Odds(share(key + ".m", odds.get("m")), share(key + ".u", odds.get("u"))));
        }
        demand(given.size() == levels.size(), "levels has one that is not known");
        return levels;
    }

    private static Map<?, ?> map(String name, String key, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException(name + ": " + key + " is no map");
    }

    private double share(String key, @Nullable Object value) {
        double share = number(key, value);
        demand(share > 0 && share <= 1, key + " is not above 0 and at most 1");
        return share;
    }

    private double number(String key, @Nullable Object value) {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw new IllegalStateException(name + ": " + key + " is no number");
    }

    private void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(name + ": " + otherwise);
        }
    }
}
