package tn.marsa.matching.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A name in Arabic and in the Latin spellings that one meets. */
record Spellings(String arabic, List<String> latin) {

    private static final List<String> CONSONANTS = List.of(
            "ب=b",
            "ت=t",
            "ج=j|dj|g",
            "ح=h",
            "خ=kh",
            "د=d",
            "ر=r",
            "ز=z",
            "س=s|ss",
            "ش=ch|sh",
            "ص=s",
            "ط=t",
            "غ=gh",
            "ف=f",
            "ق=k|q|g",
            "ك=k",
            "ل=l",
            "م=m",
            "ن=n",
            "ض=dh|d",
            "ث=th",
            "ذ=dh");
    private static final List<String> VOWELS = List.of("=a|e", "ا=a|aa", "ي=i|ee|y", "و=ou|u|oo", "=e|i", "=a");

    /** Of a line {@code arabic,sex,latin|latin}. */
    static Spellings parse(String line) {
        String[] cells = line.split(",", -1);
        return new Spellings(cells[0], Arrays.asList(cells[2].split("\\|", -1)));
    }

    /** A surname that nobody bears, of three or four syllables. */
    static Spellings invented(Random random) {
        StringBuilder arabic = new StringBuilder();
        List<String> latin = List.of("", "", "");
        for (int syllable = random.nextInt(2, 4); syllable > 0; syllable--) {
            for (String sound : List.of(any(CONSONANTS, random), any(VOWELS, random))) {
                arabic.append(sound, 0, sound.indexOf('='));
                latin = longer(latin, sound.substring(sound.indexOf('=') + 1).split("\\|", -1), random);
            }
        }
        String last = any(CONSONANTS, random);
        arabic.append(last, 0, last.indexOf('='));
        latin = longer(latin, last.substring(last.indexOf('=') + 1).split("\\|", -1), random);
        return random.nextInt(3) == 0
                ? new Spellings(
                        "ال" + arabic + "ي",
                        latin.stream().map(name -> name + "i").toList())
                : new Spellings(arabic.toString(), latin);
    }

    private static List<String> longer(List<String> latin, String[] sounds, Random random) {
        List<String> longer = new ArrayList<>();
        latin.forEach(start -> longer.add(start + sounds[random.nextInt(sounds.length)]));
        return longer;
    }

    Spellings sonOf() {
        return new Spellings(
                "بن " + arabic, latin.stream().map(name -> "Ben " + name).toList());
    }

    String anyLatin(Random random) {
        return any(latin, random);
    }

    static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
