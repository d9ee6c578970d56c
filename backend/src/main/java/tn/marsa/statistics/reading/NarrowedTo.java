package tn.marsa.statistics.reading;

import tn.marsa.statistics.plan.Category;
import tn.marsa.statistics.plan.Dimension;

/** A category that a table was narrowed to: the SDL's type of the same name. */
public record NarrowedTo(Dimension dimension, Category category) {}
