package tn.marsa.admin.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the screens: {@code texts/<package>_{ar,fr,en}.properties}, in UTF-8, the keys beginning with the package's
 * name. A text with arguments is a {@link MessageFormat}.
 */
@Component
public class Texts implements I18NProvider {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    /**
     * Reads the bundles.
     *
     * @throws UncheckedIOException if one cannot be read
     */
    public Texts() {
        for (Language language : Language.values()) {
            texts.put(language, read(language.locale().getLanguage()));
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        String text = all(Language.of(locale)).get(key);
        if (text == null) {
            return "!" + key + "!";
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** All texts of a language by key. */
    Map<String, String> all(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(String language) {
        var all = new Properties();
        try {
            var files = new PathMatchingResourcePatternResolver();
            for (Resource file : files.getResources("classpath*:texts/*_" + language + ".properties")) {
                try (var reader = new StringReader(file.getContentAsString(StandardCharsets.UTF_8))) {
                    all.load(reader);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(key -> key, all::getProperty));
    }
}
