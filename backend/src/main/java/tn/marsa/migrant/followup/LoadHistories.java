package tn.marsa.migrant.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.migrant.LoadFiles;
import tn.marsa.migrant.LoadedFile;
import tn.marsa.migrant.events.FilesLoaded;
import tn.marsa.migrant.rights.LoadChanges;
import tn.marsa.shared.Demonstration;
import tn.marsa.shared.MigrantId;
import tools.jackson.databind.json.JsonMapper;

/** Takes the files of a synthetic population with all that followed their validation, and tells of it what figures are made of. */
@Component
@Demonstration
@NamedInterface("loading")
public class LoadHistories {

    private final LoadFiles files;
    private final LoadChanges changes;
    private final ResidenceRequests requests;
    private final FollowUpLog log;
    private final Standings standings;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    LoadHistories(
            LoadFiles files,
            LoadChanges changes,
            ResidenceRequests requests,
            FollowUpLog log,
            Standings standings,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.files = files;
        this.changes = changes;
        this.requests = requests;
        this.log = log;
        this.standings = standings;
        this.json = json;
        this.events = events;
    }

    /** How many files the register has, in whatever state. */
    public long files() {
        return files.count();
    }

    /** Keeps them in one batch, in the caller's transaction, which writes the rows in the trail. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void load(List<PastLife> lives) {
        List<History> histories = lives.stream().map(this::history).toList();
        files.addAll(histories.stream().map(History::loaded).toList());
        changes.addAll(histories.stream()
                .flatMap(history -> history.rectifications().stream())
                .toList());
        requests.addAll(histories.stream().collect(Collectors.toMap(LoadHistories::person, History::requests)));
        log.addAll(histories.stream()
                .flatMap(history -> history.entries().stream())
                .toList());
        standings.keepAll(histories.stream()
                .filter(history -> !history.entries().isEmpty())
                .collect(Collectors.toMap(LoadHistories::person, History::standing)));
        events.publishEvent(
                new FilesLoaded(histories.stream().map(History::events).toList()));
    }

    private History history(PastLife life) {
        LoadedFile loaded = files.activated(
                life.person(),
                life.registeredAs(),
                life.office(),
                life.identifier(),
                life.fields(),
                life.begunAt(),
                life.validatedAt());
        History history = new History(life, loaded, changes);
        Map<String, byte[]> words = new HashMap<>();
        history.decisions().forEach((name, decision) -> words.put(name, json.writeValueAsBytes(decision)));
        loaded.keepNamed(words);
        return history;
    }

    private static MigrantId person(History history) {
        return history.loaded().file().id();
    }
}
