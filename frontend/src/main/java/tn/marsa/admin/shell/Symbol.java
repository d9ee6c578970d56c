package tn.marsa.admin.shell;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The drawings of {@code icons/marsa.svg}. An icon never stands without a word, so it is hidden from screen readers. */
public enum Symbol {
    ANCHOR,
    ARCHIVE,
    ARROW_LEFT,
    ARROW_RIGHT,
    BAN,
    BOX,
    BRIEFCASE,
    BUILDING_2,
    CALENDAR,
    CHART_COLUMN,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CIRCLE_ALERT,
    CIRCLE_CHECK,
    CLOCK,
    CLOUD_CHECK,
    COPY,
    CORNER_UP_LEFT,
    DOWNLOAD,
    EQUAL_APPROXIMATELY,
    EQUAL_NOT,
    EYE,
    FILE_QUESTION_MARK,
    FILE_TEXT,
    GLOBE,
    GRADUATION_CAP,
    HOURGLASS,
    HOUSE,
    ID_CARD,
    IMAGE,
    INFO,
    KEYBOARD,
    LANGUAGES,
    LIST,
    LOCK,
    LOG_IN,
    LOG_OUT,
    MAP_PIN,
    MINUS,
    MONITOR,
    MOON,
    PAUSE,
    PENCIL,
    PHONE,
    PLUS,
    PRINTER,
    REFRESH_CW,
    RINGS,
    SEARCH,
    SEND,
    SHIELD,
    SHIELD_ALERT,
    SUN,
    TABLE,
    TEXT_ALIGN_START,
    TRASH_2,
    TRIANGLE_ALERT,
    UNPLUG,
    USER,
    USERS,
    X;

    private static final Set<Symbol> MIRRORED = EnumSet.of(
            ARROW_LEFT,
            ARROW_RIGHT,
            CHEVRON_LEFT,
            CHEVRON_RIGHT,
            CORNER_UP_LEFT,
            LIST,
            LOG_IN,
            LOG_OUT,
            SEND,
            TEXT_ALIGN_START);

    /** A new icon, 16 px, in the colour of the text around it; what points along the line is turned round in Arabic. */
    public SvgIcon icon() {
        var icon =
                new SvgIcon("icons/marsa.svg", name().toLowerCase(Locale.ROOT).replace('_', '-'));
        icon.addClassName("m-icon");
        icon.getElement().setAttribute("aria-hidden", "true");
        if (MIRRORED.contains(this)) {
            icon.addClassName("m-mirrored");
        }
        return icon;
    }
}
