package tn.marsa.reference;

import tn.marsa.shared.Code;

/**
 * A supporting document as a version of the procedure asks for it.
 *
 * @param code a code of the list SUPPORTING_DOCUMENT
 * @param legalBasis the text that asks for it, or that it is administrative practice
 * @param mandatory true if its absence needs a reason
 */
public record AskedDocument(Code code, Names names, Names legalBasis, boolean mandatory) {}
