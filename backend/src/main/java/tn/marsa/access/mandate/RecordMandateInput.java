package tn.marsa.access.mandate;

import java.time.LocalDate;
import java.util.UUID;

/** The SDL's input of the same name. */
record RecordMandateInput(UUID idempotencyKey, String inspector, String number, LocalDate from, LocalDate until) {}
