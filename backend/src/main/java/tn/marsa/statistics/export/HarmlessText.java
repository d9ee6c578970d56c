package tn.marsa.statistics.export;

/** Texts that no spreadsheet takes for a formula (OWASP, CSV injection). */
final class HarmlessText {

    // What begins a formula in one program or another, the wide forms of East Asia included.
    private static final String BEGINNINGS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private HarmlessText() {}

    /** The text; with an apostrophe before it where it would begin a formula. */
    static String of(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
