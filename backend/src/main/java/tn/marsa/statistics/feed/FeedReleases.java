package tn.marsa.statistics.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.audit.Action;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.statistics.release.Cells;
import tn.marsa.statistics.release.Release;

/**
 * Feeds each published release once. Its folder appears whole, then the row that remembers it commits with that of the trail; whoever is
 * killed in between finds the folder again, and writes no second one.
 */
@Component
class FeedReleases {

    private static final Logger LOG = LoggerFactory.getLogger(FeedReleases.class);

    private final FedReleases fed;
    private final FeedFolder folder;
    private final FillFolder filling;
    private final Cells cells;
    private final Trail trail;
    private final Refusals refusals;
    private final FeedProperties properties;
    private final TransactionTemplate transaction;

    FeedReleases(
            FedReleases fed,
            FeedFolder folder,
            FillFolder filling,
            Cells cells,
            Trail trail,
            Refusals refusals,
            FeedProperties properties,
            TransactionTemplate transaction) {
        this.fed = fed;
        this.folder = folder;
        this.filling = filling;
        this.cells = cells;
        this.trail = trail;
        this.refusals = refusals;
        this.properties = properties;
        this.transaction = transaction;
    }

    /** Feeds all that wait. */
    @Scheduled(
            fixedDelayString = "${marsa.statistics.feed.every:10m}",
            initialDelayString = "${marsa.statistics.feed.every:10m}")
    void feedWaiting() {
        if (properties.enabled()) {
            feed(fed.waiting());
        }
    }

    /** Feeds some; one that cannot be fed keeps none of the others back. */
    void feed(List<Release> some) {
        for (Release release : some) {
            try {
                feed(release);
            } catch (RuntimeException failed) {
                LOG.error("{}, vintage {}, is not in the feed", release.period(), release.vintage(), failed);
            }
        }
    }

    /** Feeds one release; does nothing if that was done. One whose cells are no more what was published is never signed. */
    void feed(Release release) {
        transaction.executeWithoutResult(status -> {
            if (!fed.claim(release)) {
                return;
            }
            String which = "FEED." + release.period() + " VINTAGE." + release.vintage();
            if (cells.areWhole(release)) {
                String manifestHash = keep(release);
                fed.add(release, manifestHash);
                trail.record(TrailEntry.of(Action.EXPORT, null, which + " SHA256." + manifestHash));
                LOG.info("{}, vintage {}, is in the feed", release.period(), release.vintage());
            } else {
                refusals.tellWithin(TrailEntry.of(Action.REFUSAL, null, which + " OTHER_CONTENT"));
                LOG.error(
                        "{}, vintage {}, was changed since and is not in the feed",
                        release.period(),
                        release.vintage());
            }
        });
    }

    private String keep(Release release) {
        try {
            Optional<String> kept = folder.find(release);
            return kept.isPresent() ? kept.get() : folder.keep(release, into -> filling.fill(into, release));
        } catch (IOException failed) {
            throw new UncheckedIOException("The feed's folder does not take it", failed);
        }
    }
}
