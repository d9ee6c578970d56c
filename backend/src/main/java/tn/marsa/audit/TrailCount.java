package tn.marsa.audit;

import org.jspecify.annotations.Nullable;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/**
 * How often somebody did something.
 *
 * @param office where they worked then; null for an office that is none
 */
public record TrailCount(StaffId who, @Nullable OfficeCode office, int times) {}
