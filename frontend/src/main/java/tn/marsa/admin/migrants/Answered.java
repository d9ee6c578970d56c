package tn.marsa.admin.migrants;

import org.jspecify.annotations.Nullable;
import tn.marsa.admin.followup.FollowedFile;
import tn.marsa.admin.merging.MergedFiles;
import tn.marsa.admin.rights.FileRights;

/**
 * What asking for a file came to.
 *
 * @param rights what was done with the file since its validation; null unless it was opened
 * @param followed what followed validation; null likewise
 * @param merged which files were merged into it; null likewise
 */
record Answered(
        FileAnswer answer,
        @Nullable FileRights rights,
        @Nullable FollowedFile followed,
        @Nullable MergedFiles merged) {}
