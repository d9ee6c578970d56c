package tn.marsa.migrant.followup;

import java.util.List;
import tn.marsa.migrant.events.FileEvent;

/** Where a person stands after a step, and what is told of it. */
record Outcome(Standing standing, List<FileEvent> events) {}
