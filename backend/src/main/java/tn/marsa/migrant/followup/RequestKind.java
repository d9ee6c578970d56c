package tn.marsa.migrant.followup;

import org.springframework.modulith.NamedInterface;

/** What is asked for: the SDL's enum ResidenceRequestKind. */
@NamedInterface("loading")
public enum RequestKind {
    FIRST,
    RENEWAL,
    CHANGE_OF_GROUND
}
