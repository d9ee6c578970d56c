package tn.marsa.admin.migrants;

/** What another office's file may be opened for. */
enum Purpose {
    IDENTITY_CHECK,
    REQUEST_OF_THE_PERSON,
    CORRECTING,
    JUDICIAL_REQUISITION;

    /** The key of its name. */
    String textKey() {
        return "migrants.purpose." + name();
    }
}
