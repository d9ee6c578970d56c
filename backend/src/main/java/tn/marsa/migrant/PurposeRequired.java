package tn.marsa.migrant;

import tn.marsa.shared.OfficeCode;

/** The file is another office's: it opens once a purpose and a reason are given. */
record PurposeRequired(OfficeCode officeCode) implements MigrantResult, RevealResult {}
