package tn.marsa.reference;

import tn.marsa.shared.GovernorateCode;

/** A governorate of Tunisia. */
public record Governorate(GovernorateCode code, Names names) {}
