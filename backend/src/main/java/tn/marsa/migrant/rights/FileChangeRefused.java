package tn.marsa.migrant.rights;

/** The register does not allow this change now; nothing was saved. */
public record FileChangeRefused(FileChangeRefusal code) implements FileChangeResult {}
