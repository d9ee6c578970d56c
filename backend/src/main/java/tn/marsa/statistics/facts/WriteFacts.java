package tn.marsa.statistics.facts;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tn.marsa.migrant.events.FileErased;
import tn.marsa.migrant.events.FileEvent;
import tn.marsa.migrant.events.FilesLoaded;

/** Writes the facts of each event, in the transaction in which it happens: both stand or fall together. */
@Component
class WriteFacts {

    private final Facts facts;

    WriteFacts(Facts facts) {
        this.facts = facts;
    }

    @EventListener
    void on(FileEvent event) {
        Telling telling = new Telling(() -> facts.inForce(event.migrant()), at -> facts.toldSince(event.migrant(), at));
        List<Fact> told = telling.of(event);
        if (!told.isEmpty()) {
            facts.add(event.migrant(), told, event.at());
        }
        if (event instanceof FileErased) {
            facts.unlink(event.migrant());
        }
    }

    @EventListener
    void on(FilesLoaded loaded) {
        List<Told> all = new ArrayList<>();
        for (List<FileEvent> life : loaded.lives()) {
            List<Fact> toldSoFar = new ArrayList<>();
            Telling telling = new Telling(() -> Fact.inForce(toldSoFar), at -> List.of());
            for (FileEvent event : life) {
                List<Fact> told = telling.of(event);
                all.add(new Told(event.migrant(), told, event.at()));
                toldSoFar.addAll(told);
            }
        }
        facts.addAll(all);
    }
}
