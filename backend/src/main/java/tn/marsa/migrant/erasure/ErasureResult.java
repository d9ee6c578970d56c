package tn.marsa.migrant.erasure;

/** What proposing or deciding an erasure came to: the SDL's union of the same name. */
sealed interface ErasureResult permits Erasure, FieldsRefused, ErasureRefused {}
