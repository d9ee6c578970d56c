package tn.marsa.statistics.views;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.shared.Caller;

/** Lists, keeps, renames and forgets the caller's views. */
@Controller
@PreAuthorize("hasRole('OBSERVATORY')")
class SavedViewController {

    private final KeepViews keepViews;
    private final MessageSource messages;

    SavedViewController(KeepViews keepViews, MessageSource messages) {
        this.keepViews = keepViews;
        this.messages = messages;
    }

    @SchemaMapping(typeName = "Statistics")
    List<SavedView> savedViews(Caller caller) {
        return keepViews.list(caller);
    }

    @MutationMapping
    SavedViewResult saveView(Caller caller, @Argument SaveViewInput input) {
        return keepViews.save(caller, input);
    }

    @MutationMapping
    SavedViewResult renameView(Caller caller, @Argument String viewId, @Argument String name) {
        return keepViews.rename(caller, viewId, name);
    }

    @MutationMapping
    List<SavedView> deleteView(Caller caller, @Argument String viewId) {
        keepViews.delete(caller, viewId);
        return keepViews.list(caller);
    }

    @SchemaMapping
    String id(SavedView view) {
        return view.viewId().toString();
    }

    @SchemaMapping
    String message(ViewRefused refused, Locale locale) {
        return messages.getMessage("view." + refused.code(), null, locale);
    }
}
