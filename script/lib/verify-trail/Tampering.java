/** The trail is not what was signed. The message says which way and where. */
class Tampering extends Exception {

    Tampering(String kind, String where) {
        super(kind + ": " + where);
    }
}
