package tn.marsa.migrant.merging;

import java.util.List;
import tn.marsa.migrant.Migrant;

/** Two files that can be merged, side by side: the SDL's type of the same name. */
record MergePreview(Migrant survivor, Migrant merged, List<FieldDifference> differences)
        implements MergePreviewResult {}
