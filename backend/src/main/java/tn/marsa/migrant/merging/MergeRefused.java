package tn.marsa.migrant.merging;

/**
 * The register does not allow it: the SDL's type of the same name.
 *
 * @param field which of the files named in the request stands in the way, {@code survivor} or {@code merged}
 */
record MergeRefused(MergeRefusal code, String field) implements MergeResult, MergePreviewResult {

    /** Of the file that is or was merged. */
    static MergeRefused merged(MergeRefusal code) {
        return new MergeRefused(code, TwoFiles.MERGED);
    }
}
