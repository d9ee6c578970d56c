package tn.marsa.migrant.rights;

/** What a change to a validated file came to: the SDL's union of the same name. */
public sealed interface FileChangeResult permits FileSaved, FieldsRefused, FileChanged, FileChangeRefused {}
