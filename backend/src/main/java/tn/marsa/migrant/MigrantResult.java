package tn.marsa.migrant;

/** What looking a person up comes to: the SDL's union of the same name. */
sealed interface MigrantResult permits Migrant, PurposeRequired, FileRestricted {}
