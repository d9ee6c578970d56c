package tn.marsa.migrant.rights;

import java.util.List;
import tn.marsa.migrant.MigrantFile;

/**
 * Somebody changed the file since the version given; nothing was saved.
 *
 * @param changes what was corrected since, newest first; empty if something else changed
 */
public record FileChanged(MigrantFile file, List<Rectification> changes) implements FileChangeResult {}
