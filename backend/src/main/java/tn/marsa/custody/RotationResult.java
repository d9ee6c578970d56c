package tn.marsa.custody;

/** What asking for a rotation comes to: the SDL's union of the same name. */
sealed interface RotationResult permits KeySet, KeyFileReadOnly {}
