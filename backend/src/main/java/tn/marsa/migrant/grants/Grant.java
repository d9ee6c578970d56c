package tn.marsa.migrant.grants;

import java.time.Instant;
import tn.marsa.shared.Purpose;

/** That somebody may open one file of another office until then, for that purpose. */
public record Grant(GrantId id, Purpose purpose, Instant expiresAt) {}
