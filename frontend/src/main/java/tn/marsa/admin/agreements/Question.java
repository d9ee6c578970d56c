package tn.marsa.admin.agreements;

/** What a body may be told of a number. */
enum Question {
    GENUINE,
    VALID;

    /** The key of its name. */
    String textKey() {
        return "agreements.question." + name();
    }
}
