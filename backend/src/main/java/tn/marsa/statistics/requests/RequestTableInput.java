package tn.marsa.statistics.requests;

import java.util.List;
import java.util.UUID;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;
import tn.marsa.statistics.plan.Dimension;

/** The SDL's input of the same name. */
record RequestTableInput(
        UUID idempotencyKey,
        Measure measure,
        Granularity granularity,
        List<Dimension> by,
        String purpose,
        String owner) {}
