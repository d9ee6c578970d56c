package tn.marsa.migrant.erasure;

import java.time.LocalDate;

/**
 * A file whose time by the schedule is over: the SDL's type of the same name.
 *
 * @param id names it to the API and to nobody else
 * @param dueSince the first day on which it need not be kept any more
 */
record DueFile(String id, RetentionCategory category, LocalDate dueSince) {}
