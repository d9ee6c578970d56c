package tn.marsa.admin.registrations.stages;

import java.util.Locale;
import tn.marsa.admin.reference.CodeLists;
import tn.marsa.admin.registrations.review.Wording;

/**
 * The two values of a group that two desks gave.
 *
 * @param ours as typed here
 * @param theirs as the API has it now
 * @param lists names the codes in them
 */
record Contested(Object ours, Object theirs, CodeLists lists) {

    Wording wording(Locale language) {
        return new Wording(lists, language);
    }
}
