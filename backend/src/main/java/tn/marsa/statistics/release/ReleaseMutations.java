package tn.marsa.statistics.release;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import tn.marsa.shared.Caller;

/** Hands each mutation to its use case. */
@Controller
@PreAuthorize("hasRole('OBSERVATORY')")
class ReleaseMutations {

    private final PrepareRelease prepareRelease;
    private final PublishRelease publishRelease;
    private final DiscardRelease discardRelease;
    private final MessageSource messages;

    ReleaseMutations(
            PrepareRelease prepareRelease,
            PublishRelease publishRelease,
            DiscardRelease discardRelease,
            MessageSource messages) {
        this.prepareRelease = prepareRelease;
        this.publishRelease = publishRelease;
        this.discardRelease = discardRelease;
        this.messages = messages;
    }

    @MutationMapping
    ReleaseResult prepareRelease(Caller caller, @Argument PrepareReleaseInput input) {
        return prepareRelease.prepare(caller, input);
    }

    @MutationMapping
    ReleaseResult publishRelease(Caller caller, @Argument PublishReleaseInput input) {
        return publishRelease.publish(caller, input);
    }

    @MutationMapping
    ReleaseResult discardRelease(Caller caller, @Argument DiscardReleaseInput input) {
        return discardRelease.discard(caller, input);
    }

    @SchemaMapping
    String message(ReleaseRefused refused, Locale locale) {
        return messages.getMessage("release." + refused.code(), null, locale);
    }
}
