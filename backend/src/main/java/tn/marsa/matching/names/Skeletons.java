package tn.marsa.matching.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The skeletons of a name: its consonants in classes that Arabic letters and their many Latin spellings share, so that Mohamed,
 * Mouhamadou and محمد are all MHMD. A sound that is written in two ways forks the skeleton.
 */
public final class Skeletons {

    /** What stands for a name without any consonant. */
    static final String NONE = "_";

    private static final int MOST = 8;
    private static final int LONGEST = 24;
    private static final Map<Character, List<Sound>> SOUNDS = Stream.of(
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
                    // No sound where a machine-readable zone writes NXX for ñ and UXX for ü.
                    "xx=|KS",
                    "x=KS")
            .map(Sound::parse)
            .collect(Collectors.groupingBy(sound -> sound.written().charAt(0)));

    private Skeletons() {}

    /** A sound that Latin writes with several letters, and its classes. */
    private record Sound(String written, List<String> classes) {

        static Sound parse(String text) {
            int end = text.indexOf('=');
            return new Sound(text.substring(0, end), split(text.substring(end + 1)));
        }
    }

    /** The skeletons of one part of a name as {@link Spelling} has it: 1 to 8 of them, the likeliest first. */
    public static Set<String> of(String part) {
        List<String> grown = List.of("");
        int at = 0;
        while (at < part.length()) {
            Sound sound = soundAt(part, at);
            int character = part.codePointAt(at);
            grown = grow(grown, sound == null ? split(Letters.classes(character)) : sound.classes());
            at += sound == null
                    ? Character.charCount(character)
                    : sound.written().length();
        }
        Set<String> skeletons = new LinkedHashSet<>();
        grown.forEach(skeleton -> skeletons.add(finished(skeleton)));
        return skeletons;
    }

    private static @Nullable Sound soundAt(String part, int at) {
        for (Sound sound : SOUNDS.getOrDefault(part.charAt(at), List.of())) {
            if (part.startsWith(sound.written(), at)) {
                return sound;
            }
        }
        return null;
    }

    private static List<String> split(String classes) {
        if (classes.length() < 2) {
            return classes.isEmpty() ? List.of() : List.of(classes);
        }
        return List.of(classes.split("\\|", -1));
    }

    private static List<String> grow(List<String> grown, List<String> classes) {
        if (classes.isEmpty()) {
            return grown;
        }
        List<String> longer = new ArrayList<>(grown.size() * classes.size());
        for (String each : classes) {
            for (String skeleton : grown) {
                String next = joined(skeleton, each);
                if (longer.size() < MOST && !longer.contains(next)) {
                    longer.add(next);
                }
            }
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
