package tn.marsa.statistics.plan;

import java.util.List;
import tn.marsa.reference.Names;
import tn.marsa.shared.Code;
import tn.marsa.statistics.Granularity;
import tn.marsa.statistics.Measure;

/**
 * A question that somebody asks of every release: the SDL's type of the same name.
 *
 * @param by its axes, in their order
 * @param granularities the kinds of period whose plan has it, at least one
 */
public record ReadyTable(
        Code code,
        ReadyTableGroup group,
        Names names,
        Measure measure,
        List<Dimension> by,
        List<Granularity> granularities) {}
