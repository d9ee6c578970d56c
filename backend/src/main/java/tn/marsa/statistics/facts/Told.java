package tn.marsa.statistics.facts;

import java.time.Instant;
import java.util.List;
import tn.marsa.shared.MigrantId;

/** The facts that one event tells of a person. */
record Told(MigrantId person, List<Fact> facts, Instant recordedAt) {}
