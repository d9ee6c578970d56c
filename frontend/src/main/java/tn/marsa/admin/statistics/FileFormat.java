package tn.marsa.admin.statistics;

/** What figures are handed out as, by the API. */
enum FileFormat {
    CSV("csv", "text/csv; charset=UTF-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    SDMX_CSV("sdmx.csv", "application/vnd.sdmx.data+csv; version=2.0.0; charset=UTF-8");

    private final String ending;
    private final String contentType;

    FileFormat(String ending, String contentType) {
        this.ending = ending;
        this.contentType = contentType;
    }

    String ending() {
        return ending;
    }

    String contentType() {
        return contentType;
    }
}
