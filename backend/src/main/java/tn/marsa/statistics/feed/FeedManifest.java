package tn.marsa.statistics.feed;

import java.time.Instant;
import java.util.List;

/**
 * What stands in a release's folder, as {@code manifest.json} tells it.
 *
 * @param format the form of this manifest: {@value #FORMAT}
 * @param releaseSha256 the hash that the release's publication told the trail, hexadecimal
 * @param writtenAt when the folder was made
 * @param language of names and notes in the files
 */
record FeedManifest(
        String format,
        String period,
        int vintage,
        String releaseSha256,
        Instant publishedAt,
        Instant writtenAt,
        String language,
        List<File> files) {

    static final String FORMAT = "marsa-feed/1";

    /**
     * One file.
     *
     * @param table the code of the ready-made table that it holds
     * @param sha256 hexadecimal
     */
    record File(String name, String table, long bytes, String sha256) {}
}
