package tn.marsa.matching.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The skeletons of a name: its consonants in classes that Arabic letters and their many Latin spellings share, so that Mohamed,
 * Mouhamadou and محمد are all MHMD. A sound that is written in two ways forks the skeleton.
 */
public final class Skeletons {

    /** What stands for a name without any consonant. */
    static final String NONE = "_";

    private static final int MOST = 8;
    private static final int LONGEST = 24;
    private static final List<String> SOUNDS = List.of(
            "sch=S",
            "tch=S|K",
            "kh=K",
            "gh=G",
            "dj=G",
            "sh=S",
            "ch=S|K",
            "th=T",
            "dh=D|Z|DH",
            "ph=F",
            "ck=K",
            "ce=S",
            "ci=S",
            "cy=S",
            "x=KS");

    private Skeletons() {}

    /** The skeletons of one part of a name as {@link Spelling} has it: 1 to 8 of them, the likeliest first. */
    public static Set<String> of(String part) {
        Set<String> grown = Set.of("");
        int at = 0;
        while (at < part.length()) {
            String sound = soundAt(part, at);
            grown = grow(grown, classes(sound, part.codePointAt(at)));
            at += sound.isEmpty() ? Character.charCount(part.codePointAt(at)) : sound.indexOf('=');
        }
        Set<String> skeletons = new LinkedHashSet<>();
        grown.forEach(skeleton -> skeletons.add(finished(skeleton)));
        return skeletons;
    }

    private static String soundAt(String part, int at) {
        for (String sound : SOUNDS) {
            if (part.startsWith(sound.substring(0, sound.indexOf('=')), at)) {
                return sound;
            }
        }
        return "";
    }

    private static String classes(String sound, int character) {
        if (!sound.isEmpty()) {
            return sound.substring(sound.indexOf('=') + 1);
        }
        return character < 0x80 ? Letters.latinClasses((char) character) : Letters.arabicClasses(character);
    }

    private static Set<String> grow(Set<String> grown, String classes) {
        if (classes.isEmpty()) {
            return grown;
        }
        Set<String> longer = new LinkedHashSet<>();
        for (String each : classes.split("\\|", -1)) {
            grown.stream().limit(MOST - longer.size()).forEach(skeleton -> longer.add(joined(skeleton, each)));
        }
        return longer;
    }

    private static String joined(String skeleton, String next) {
        return skeleton.endsWith(next) || skeleton.length() >= LONGEST ? skeleton : skeleton + next;
    }

    // Latin ends a name in h or leaves it: Fatima, Fatimah.
    private static String finished(String skeleton) {
        String end = skeleton.endsWith("H") ? skeleton.substring(0, skeleton.length() - 1) : skeleton;
        return end.isEmpty() ? NONE : end;
    }
}
