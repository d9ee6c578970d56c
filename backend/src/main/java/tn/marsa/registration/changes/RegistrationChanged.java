package tn.marsa.registration.changes;

import java.util.List;
import tn.marsa.registration.procedure.GroupChange;
import tn.marsa.registration.procedure.Registration;

/**
 * Somebody changed the registration since the version given; nothing was saved.
 *
 * @param changes the groups that changed; empty if only the state did
 */
record RegistrationChanged(Registration registration, List<GroupChange> changes) implements RegistrationResult {}
