package tn.marsa.admin.migrants;

/** A value that is masked in a file and shown by itself. */
enum MaskedField {
    TRAVEL_DOCUMENT_NUMBER("migrants.number"),
    VISA_NUMBER("migrants.visaNumber"),
    OLD_CARD("migrants.oldCard"),
    OLD_RECEIPT("migrants.oldReceipt"),
    OLD_FILE("migrants.oldFile"),
    ADDRESS("migrants.address"),
    PHONE("migrants.phone"),
    EMAIL("migrants.email");

    private final String textKey;

    MaskedField(String textKey) {
        this.textKey = textKey;
    }

    /** The key of its name. */
    String textKey() {
        return textKey;
    }
}
