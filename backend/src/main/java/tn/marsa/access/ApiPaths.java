package tn.marsa.access;

/** Paths of the API besides {@code /graphql}, which has its filters by them. */
public final class ApiPaths {

    /** The trail as a file, for AUDITOR and INSPECTOR. */
    public static final String TRAIL_EXPORT = "/trail.tsv";

    /** A table of figures as a file, for OBSERVATORY. */
    public static final String FIGURES_TABLE = "/figures/table";

    /** A series of figures as a file, for OBSERVATORY. */
    public static final String FIGURES_SERIES = "/figures/series";

    private ApiPaths() {}
}
