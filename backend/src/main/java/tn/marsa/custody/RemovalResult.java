package tn.marsa.custody;

/** What taking a version out of the file comes to: the SDL's union of the same name. */
sealed interface RemovalResult permits KeySet, KeyFileReadOnly, KeyStillNeeded {}
