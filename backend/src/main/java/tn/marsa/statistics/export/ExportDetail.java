package tn.marsa.statistics.export;

/** What the trail tells of an export. */
final class ExportDetail {

    private static final int LONGEST = 200;

    private ExportDetail() {}

    /** The format and the question in codes, cut to what a row of the trail takes. */
    static String of(FileFormat format, String question) {
        String whole = format + " " + question;
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    }
}
