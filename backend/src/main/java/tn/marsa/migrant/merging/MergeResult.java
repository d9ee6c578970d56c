package tn.marsa.migrant.merging;

/** What merging two files, or undoing that, came to: the SDL's union of the same name. */
sealed interface MergeResult permits MergeSaved, FieldsRefused, MergeRefused {}
