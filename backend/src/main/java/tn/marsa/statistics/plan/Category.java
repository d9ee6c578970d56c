package tn.marsa.statistics.plan;

import tn.marsa.reference.Names;
import tn.marsa.shared.Code;

/** A category of a dimension: the SDL's type of the same name. */
public record Category(Code code, Names names) {}
