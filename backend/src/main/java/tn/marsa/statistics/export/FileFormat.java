package tn.marsa.statistics.export;

/** What figures are handed out as. */
public enum FileFormat {
    /** For reading: names beside codes, a note at the foot. RFC 4180, in UTF-8 with a mark at its beginning for spreadsheets. */
    CSV("csv", "text/csv;charset=UTF-8;header=present"),
    /** As CSV, typed. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** For machines: SDMX-CSV 2.0, codes alone. */
    SDMX_CSV("sdmx.csv", "application/vnd.sdmx.data+csv;version=2.0.0;charset=UTF-8");

    private final String ending;
    private final String contentType;

    FileFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    /** The end of a file's name, without a dot before it. */
    public String ending() {
        return ending;
    }

    String contentType() {
        return contentType;
    }
}
