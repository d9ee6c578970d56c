package tn.marsa.reference;

import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Code;

/**
 * One entry of a code list.
 *
 * @param parent the code that this one belongs to, of another list or standard; null where there is none
 */
public record CodeEntry(Code code, Names names, @Nullable Code parent) {}
