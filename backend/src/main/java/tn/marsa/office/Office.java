package tn.marsa.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tn.marsa.reference.Names;
import tn.marsa.shared.GovernorateCode;
import tn.marsa.shared.OfficeCode;

/**
 * A foreigners' office.
 *
 * @param names its full name
 * @param places the name of its place, as short texts give it
 * @param openedOn null as long as it has not opened
 * @param planningData true if it stands on the planning list only, which is not official
 */
public record Office(
        OfficeCode code,
        Names names,
        Names places,
        GovernorateCode governorate,
        OfficeStep step,
        @Nullable LocalDate openedOn,
        boolean planningData) {}
