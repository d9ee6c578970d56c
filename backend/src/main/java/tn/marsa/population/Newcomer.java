package tn.marsa.population;

import tn.marsa.migrant.followup.PastLife;
import tn.marsa.registration.changes.PastRegistration;

/** A person of the synthetic population: the registration, and the file with all that followed. */
record Newcomer(PastLife life, PastRegistration registration) {}
