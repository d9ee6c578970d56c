package tn.marsa.migrant.events;

import java.util.List;

/**
 * Files came into a demonstration with all of their past. Published in place of the single events.
 *
 * @param lives what happened to each of them, from {@link FileActivated} on, in its order
 */
public record FilesLoaded(List<List<FileEvent>> lives) {}
