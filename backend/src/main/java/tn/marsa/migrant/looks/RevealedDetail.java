package tn.marsa.migrant.looks;

import tn.marsa.migrant.fields.MaskedField;

/** How the trail names a value that was shown in clear: written by whoever shows it, read by whoever lists the looks. */
public final class RevealedDetail {

    private RevealedDetail() {}

    /** The word for a field, for example {@code REVEALED.PHONE}. */
    public static String of(MaskedField field) {
        return LookAction.REVEALED + "." + field.name();
    }
}
