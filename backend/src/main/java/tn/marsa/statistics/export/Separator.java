package tn.marsa.statistics.export;

/** What stands between two fields of a CSV file. */
enum Separator {
    /** RFC 4180. */
    COMMA(','),
    /** What spreadsheets split by where the comma is the decimal one, as in French. */
    SEMICOLON(';');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }
}
