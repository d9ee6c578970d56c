package tn.marsa.statistics.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Code;

/**
 * One figure: the SDL's type of the same name.
 *
 * @param changeOnPrevious null if the period before is not released, or was not asked for
 */
public record TableCell(
        List<Code> codes,
        long value,
        CellStatus status,
        @Nullable Long changeOnPrevious) {}
