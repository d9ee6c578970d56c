package tn.marsa.migrant;

import tn.marsa.shared.OfficeCode;

/** The file is restricted: the head of the office that keeps it, and nobody else, opens it. */
record FileRestricted(OfficeCode officeCode) implements MigrantResult, RevealResult {}
