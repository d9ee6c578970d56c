package tn.marsa.statistics.views;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.OneTransaction;
import tn.marsa.shared.RequestRefused;
import tn.marsa.statistics.Statement;
import tn.marsa.statistics.StatisticsRequests;

/** Keeps views for the caller alone. They hold questions and no figure: what one opens is asked, and recorded, each time. */
@Component
class KeepViews {

    private static final int MOST = 100;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LINK = 300;
    // Parameters whose values are codes: nothing that somebody wrote.
    private static final Pattern CODES = Pattern.compile("([a-z]+=[A-Z0-9_,.-]*)(&[a-z]+=[A-Z0-9_,.-]*)*");

    private final SavedViews views;
    private final StatisticsRequests requests;

    KeepViews(SavedViews views, StatisticsRequests requests) {
        this.views = views;
        this.requests = requests;
    }

    @PreAuthorize("hasRole('OBSERVATORY')")
    @Transactional(readOnly = true)
    public List<SavedView> list(Caller caller) {
        return views.of(caller.staff());
    }

    @PreAuthorize("hasRole('OBSERVATORY')")
    @OneTransaction
    public SavedViewResult save(Caller caller, SaveViewInput input) {
        Optional<UUID> made = requests.find(caller, input.idempotencyKey(), input);
        Optional<SavedView> before = made.flatMap(id -> views.find(caller.staff(), new SavedViewId(id)));
        if (before.isPresent()) {
            return new ViewSaved(before.get());
        }
        Optional<String> name = Statement.of(input.name(), LONGEST_NAME);
        if (name.isEmpty()) {
            return new ViewRefused(ViewRefusal.NAME_NEEDED);
        }
        if (input.link().length() > LONGEST_LINK || !CODES.matcher(input.link()).matches()) {
            return new ViewRefused(ViewRefusal.NOT_CODES);
        }
        if (views.of(caller.staff()).size() >= MOST) {
            return new ViewRefused(ViewRefusal.TOO_MANY);
        }
        SavedView view = new SavedView(SavedViewId.next(), input.page(), name.get(), input.link());
        views.add(caller.staff(), view);
        if (made.isEmpty()) {
            requests.add(caller, input.idempotencyKey(), input, view.viewId().value());
        }
        return new ViewSaved(view);
    }

    /**
     * Gives a view of the caller's another name.
     *
     * @throws RequestRefused with NOT_FOUND if the caller has no such view
     */
    @PreAuthorize("hasRole('OBSERVATORY')")
    @OneTransaction
    public SavedViewResult rename(Caller caller, String viewId, String name) {
        SavedView view = SavedViewId.parse(viewId)
                .flatMap(id -> views.find(caller.staff(), id))
                .orElseThrow(() -> new RequestRefused(ErrorCode.NOT_FOUND, "viewId"));
        return Statement.of(name, LONGEST_NAME)
                .<SavedViewResult>map(fit -> {
                    views.rename(caller.staff(), view.viewId(), fit);
                    return new ViewSaved(new SavedView(view.viewId(), view.page(), fit, view.link()));
                })
                .orElseGet(() -> new ViewRefused(ViewRefusal.NAME_NEEDED));
    }

    /** Forgets a view of the caller's; one that is gone already, or somebody else's, is left as it is. */
    @PreAuthorize("hasRole('OBSERVATORY')")
    @OneTransaction
    public void delete(Caller caller, String viewId) {
        SavedViewId.parse(viewId).ifPresent(id -> views.delete(caller.staff(), id));
    }
}
