package tn.marsa.migrant.looks;

import tn.marsa.audit.Action;

/** What somebody did with a file: the SDL's enum of the same name. */
enum LookAction {
    SHOWN,
    REVEALED,
    CHANGED;

    /** What a row stands for; a value that was shown in clear counts apart. */
    static LookAction of(Action action, boolean reveals) {
        if (action == Action.WRITE) {
            return CHANGED;
        }
        return reveals ? REVEALED : SHOWN;
    }
}
