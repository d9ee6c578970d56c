package tn.marsa.admin.rights;

import java.io.Serializable;
import java.time.LocalDate;

/** A file whose time by the schedule is over. */
record DueFile(String id, RetentionSchedule.Category category, LocalDate dueSince) implements Serializable {}
