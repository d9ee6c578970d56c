package tn.marsa.statistics.release;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.statistics.Period;

/** The SDL's input of the same name. */
record PrepareReleaseInput(
        UUID idempotencyKey, Period period, @Nullable String revisionNote) {}
