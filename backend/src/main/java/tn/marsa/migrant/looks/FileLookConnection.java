package tn.marsa.migrant.looks;

import java.util.List;
import tn.marsa.audit.FileTrailRow;
import tn.marsa.shared.PageInfo;
import tn.marsa.shared.PlaceInTime;

/** A page of looks: the SDL's type of the same name. */
public record FileLookConnection(List<FileLookEdge> edges, PageInfo pageInfo) {

    /** The first of these rows, of which there is one more than the page holds if the list goes on. */
    static FileLookConnection of(List<FileTrailRow> rows, int first, boolean begins) {
        List<FileLookEdge> edges =
                rows.stream().limit(first).map(FileLookEdge::of).toList();
        List<String> cursors = edges.stream().map(FileLookEdge::cursor).toList();
        return new FileLookConnection(edges, PageInfo.of(cursors, rows.size() > first, !begins));
    }

    /** One look in a page. */
    record FileLookEdge(String cursor, FileLook node) {

        static FileLookEdge of(FileTrailRow row) {
            return new FileLookEdge(new PlaceInTime(row.at(), row.id()).toString(), FileLook.of(row));
        }
    }
}
