package tn.marsa.audit;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings new rows into the tree and has it signed, again and again, beside everything else. */
@Component
@EnableScheduling
class Sequencer {

    private final SequenceTrail sequence;
    private final WriteCheckpoint checkpoint;

    Sequencer(SequenceTrail sequence, WriteCheckpoint checkpoint) {
        this.sequence = sequence;
        this.checkpoint = checkpoint;
    }

    @Scheduled(fixedDelayString = "${marsa.audit.sequence-every}")
    void sequence() {
        sequence.sequence(SequenceTrail.LATELY);
    }

    @Scheduled(fixedDelayString = "${marsa.audit.checkpoint-every}")
    void checkpoint() {
        sequence.sequence(SequenceTrail.LATE);
        checkpoint.write();
    }

    // What a killed machine left, and what came later than anything should.
    @Scheduled(fixedDelayString = "1d")
    void all() {
        sequence.sequenceAll();
    }
}
