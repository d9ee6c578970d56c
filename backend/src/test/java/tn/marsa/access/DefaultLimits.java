package tn.marsa.access;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The limits as an installation has them that sets none, or those alone that a test names. */
public final class DefaultLimits {

    private DefaultLimits() {}

    public static Limits get() {
        return with(Map.of());
    }

    /** Names without {@code marsa.limits.}: {@code rates.requests-at-once}. */
    public static Limits with(Map<String, ?> set) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource();
        set.forEach((name, value) -> source.put("marsa.limits." + name, value));
        return new Binder(source).bindOrCreate("marsa.limits", Limits.class);
    }
}
