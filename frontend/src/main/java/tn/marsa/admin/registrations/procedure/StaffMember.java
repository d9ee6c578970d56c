package tn.marsa.admin.registrations.procedure;

/**
 * A member of staff, as colleagues see them.
 *
 * @param displayName the name that colleagues see
 * @param isMe true if it is who is signed in
 */
public record StaffMember(String displayName, boolean isMe) {}
