package tn.marsa.statistics.reading;

import tn.marsa.statistics.plan.PlanRule;

/** The question is none that the plan answers. */
public record OutsidePlan(PlanRule rule) implements TableResult, SeriesResult {}
