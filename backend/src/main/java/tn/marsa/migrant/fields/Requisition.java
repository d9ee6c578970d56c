package tn.marsa.migrant.fields;

import tn.marsa.shared.InvalidValue;

/** The number of a judicial requisition as it stands on the paper: one line of 1 to 40 characters. Kept sealed. */
public record Requisition(String number) {

    private static final int LONGEST = 40;

    /** Refuses a number that is blank, too long or holds what cannot be seen with {@link InvalidValue}. */
    public Requisition {
        String tidy = Text.tidy(number);
        if (tidy == null || tidy.codePointCount(0, tidy.length()) > LONGEST || !Characters.LINE.takeAll(tidy)) {
            throw new InvalidValue("requisition");
        }
        number = tidy;
    }
}
