package tn.marsa.registration;

import java.util.List;

/**
 * Somebody changed the registration since the version given; nothing was saved.
 *
 * @param changes the groups that changed; empty if only the state did
 */
record RegistrationChanged(Registration registration, List<GroupChange> changes) implements RegistrationResult {}
