package tn.marsa.matching.names;

/** Letters that stand for each other. */
final class Letters {

    /** What stands for a c with a cedilla, for decomposition would make a mere c of it. */
    static final char SOFT_C = 'ɕ';

    private Letters() {}

    /** The letters that stand for all of one sound and form. */
    static String oneFor(int character) {
        return switch (character) {
            case 'أ', 'إ', 'آ', 'ٱ' -> "ا";
            case 'ى', 'ی', 'ې', 'ے', 'ئ' -> "ي";
            case 'ؤ', 'ۆ', 'ۇ' -> "و";
            case 'ة', 'ہ', 'ھ', 'ە', 'ۀ' -> "ه";
            case 'ک', 'ڪ' -> "ك";
            case 'ڨ' -> "گ";
            case 'ڥ' -> "ڤ";
            case 'ء' -> "";
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ı' -> "i";
            default -> Character.toString(character);
        };
    }

    /** What a letter of {@link Spelling} sounds like by itself: a class, several with a bar between, or nothing for a vowel. */
    static String classes(int character) {
        return character < 0x80 || character == SOFT_C ? latinClasses((char) character) : arabicClasses(character);
    }

    private static String arabicClasses(int character) {
        return switch (character) {
            case 'ب', 'پ' -> "B";
            case 'ت', 'ط', 'ٹ' -> "T";
            case 'ث' -> "T|S";
            case 'ج', 'غ', 'گ' -> "G";
            case 'ح', 'ه' -> "H";
            case 'خ', 'ك' -> "K";
            case 'ق' -> "K|G";
            case 'د', 'ڈ' -> "D";
            case 'ذ', 'ض' -> "D|Z";
            case 'ظ' -> "Z|D";
            case 'ز' -> "Z";
            case 'ژ' -> "G|Z";
            case 'س', 'ش', 'ص' -> "S";
            case 'چ' -> "S|K";
            case 'ف', 'ڤ' -> "F";
            case 'ر', 'ڑ' -> "R";
            case 'ل' -> "L";
            case 'م' -> "M";
            case 'ن', 'ں', 'ڭ' -> "N";
            default -> "";
        };
    }

    private static String latinClasses(char character) {
        return switch (character) {
            case 'b', 'p' -> "B";
            case 'v', 'f' -> "F";
            case 'g', 'j' -> "G";
            case 'q', 'k', 'c' -> "K";
            case 'x' -> "KS";
            // Passports and machines write it as c: Francois.
            case SOFT_C -> "S|K";
            case 'd', 'h', 'l', 'm', 'n', 'r', 's', 't', 'z' -> String.valueOf((char) (character - 32));
            default -> "";
        };
    }
}
