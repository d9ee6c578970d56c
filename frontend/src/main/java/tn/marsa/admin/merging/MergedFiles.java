package tn.marsa.admin.merging;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import tn.marsa.admin.registrations.procedure.StaffMember;

/**
 * What of an opened file says which others were merged into it.
 *
 * @param mergedFiles the last first; empty for another office's file
 */
public record MergedFiles(List<MergedFile> mergedFiles) implements Serializable {

    public MergedFiles {
        mergedFiles = List.copyOf(mergedFiles);
    }

    /**
     * One of them.
     *
     * @param taken what the survivor took from it
     * @param last true if this merge is the one to undo first
     */
    public record MergedFile(
            String identifier, Keeper office, Instant at, StaffMember by, List<FieldChoice> taken, boolean last)
            implements Serializable {}

    /** The office that kept it, its place in the language of the request. */
    public record Keeper(String code, String place) implements Serializable {}
}
