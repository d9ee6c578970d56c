package tn.marsa.admin.registrations.procedure;

import java.time.Instant;

/**
 * When a group was last saved, and by whom.
 *
 * @param group the group
 * @param at when
 * @param by who
 */
public record GroupChange(FieldGroup group, Instant at, StaffMember by) {}
