package tn.marsa.migrant.rights;

/** What a change to a validated file came to: the SDL's union of the same name. */
sealed interface FileChangeResult permits FileSaved, FieldsRefused, FileChanged, FileChangeRefused {}
