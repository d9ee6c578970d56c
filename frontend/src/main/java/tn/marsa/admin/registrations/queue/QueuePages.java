package tn.marsa.admin.registrations.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tn.marsa.admin.registrations.procedure.RegistrationsClient;
import tn.marsa.admin.registrations.procedure.WorkQueuePage;
import tn.marsa.admin.registrations.procedure.WorkQueuePage.PageInfo;
import tn.marsa.admin.registrations.procedure.WorkQueueRequest;
import tn.marsa.admin.registrations.procedure.WorkQueueRequest.Filter;
import tn.marsa.admin.registrations.procedure.WorkQueueRow;

/**
 * The rows of one filter, fetched page after page as they are scrolled to, each once: a row shown is a look in the trail.
 * Cursors are opaque, so a place further down is reached through the pages before it.
 */
final class QueuePages {

    static final int ROWS_A_PAGE = 20;

    private final RegistrationsClient client;
    private final Filter filter;
    private final Consumer<WorkQueuePage> fetched;
    private final List<WorkQueueRow> rows = new ArrayList<>();
    private PageInfo end = new PageInfo(true, null);

    /**
     * The rows of a filter, none fetched yet.
     *
     * @param fetched told of each page that comes
     */
    QueuePages(RegistrationsClient client, Filter filter, Consumer<WorkQueuePage> fetched) {
        this.client = client;
        this.filter = filter;
        this.fetched = fetched;
    }

    /** Rows from a place on, fewer than asked for at the end of the list. */
    List<WorkQueueRow> rows(int offset, int limit, Locale language) {
        while (rows.size() < offset + limit && end.hasNextPage()) {
            WorkQueuePage page = client.page(new WorkQueueRequest(filter, ROWS_A_PAGE, end.endCursor()), language);
            rows.addAll(page.rows());
            end = page.pageInfo();
            fetched.accept(page);
        }
        return rows.subList(Math.min(offset, rows.size()), Math.min(offset + limit, rows.size()));
    }

    /** How many rows have been fetched. */
    int fetchedRows() {
        return rows.size();
    }
}
