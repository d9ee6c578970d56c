package tn.marsa.migrant.rights;

import tn.marsa.migrant.MigrantFile;

/** The change was made, or had been made by an earlier request of the same key. */
public record FileSaved(MigrantFile file) implements FileChangeResult {}
