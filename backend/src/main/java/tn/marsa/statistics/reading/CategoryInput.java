package tn.marsa.statistics.reading;

import tn.marsa.shared.Code;
import tn.marsa.statistics.plan.Dimension;

/** A category that a table is narrowed to: the SDL's input of the same name. */
public record CategoryInput(Dimension dimension, Code category) {}
