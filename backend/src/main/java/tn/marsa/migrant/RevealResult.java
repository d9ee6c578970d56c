package tn.marsa.migrant;

/** What asking for a masked value in clear comes to: the SDL's union of the same name. */
sealed interface RevealResult permits RevealedValue, PurposeRequired, FileRestricted {}
