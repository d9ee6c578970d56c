package tn.marsa.matching.pairs;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.migrant.PairedFiles;
import tn.marsa.migrant.events.FileErased;

/** Of somebody who was erased nothing is left, not even whom they were told apart from, nor why. */
@Component
public class ForgetPairs {

    private final Pairs pairs;
    private final PairedFiles files;

    ForgetPairs(Pairs pairs, PairedFiles files) {
        this.pairs = pairs;
        this.files = files;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FileErased erased) {
        pairs.of(erased.migrant()).forEach((other, pair) -> files.forgetReason(other, pair.reasonName()));
        pairs.forget(erased.migrant());
    }
}
