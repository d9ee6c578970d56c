package tn.marsa.matching.pairs;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.migrant.events.FileErased;

/** Of somebody who was erased nothing is left, not even whom they were told apart from. */
@Component
public class ForgetPairs {

    private final Pairs pairs;

    ForgetPairs(Pairs pairs) {
        this.pairs = pairs;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FileErased erased) {
        pairs.forget(erased.migrant());
    }
}
