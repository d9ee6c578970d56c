package tn.marsa.admin.shell;

import java.util.Locale;

/** The colours that carry meaning, always beside an icon and a word. BAD is an error and nothing else. */
public enum Tone {
    IDLE,
    ACCENT,
    OK,
    WARN,
    BAD;

    /** The class that the style sheets colour, for example {@code m-tone-ok}. */
    public String className() {
        return "m-tone-" + name().toLowerCase(Locale.ROOT);
    }
}
