package tn.marsa.migrant.merging;

/** The two files side by side, or why they cannot be merged: the SDL's union of the same name. */
sealed interface MergePreviewResult permits MergePreview, MergeRefused {}
