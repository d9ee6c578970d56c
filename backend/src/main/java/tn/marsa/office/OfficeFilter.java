package tn.marsa.office;

import org.jspecify.annotations.Nullable;
import tn.marsa.shared.GovernorateCode;

/** Which offices a list holds; what is null does not filter. */
record OfficeFilter(
        @Nullable GovernorateCode governorate, @Nullable OfficeStep step) {

    @Nullable String governorateCode() {
        return governorate == null ? null : governorate.value();
    }

    @Nullable String stepName() {
        return step == null ? null : step.name();
    }
}
