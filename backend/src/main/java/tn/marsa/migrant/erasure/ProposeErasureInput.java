package tn.marsa.migrant.erasure;

import tn.marsa.identifier.UniqueIdentifier;

/** The SDL's input of the same name. */
record ProposeErasureInput(UniqueIdentifier identifier, ErasureDecision decision) {}
