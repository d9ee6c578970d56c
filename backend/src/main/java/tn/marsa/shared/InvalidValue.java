package tn.marsa.shared;

/** A text that is not of a value type's form. The message names the type and never repeats the text, which may be personal. */
public final class InvalidValue extends IllegalArgumentException {

    private final String type;

    /** Names the value type that refused, for example {@code officeCode}. */
    public InvalidValue(String type) {
        super("not of the form of " + type);
        this.type = type;
    }

    /** The value type that refused: part of the key of the message that a reader sees. */
    public String type() {
        return type;
    }
}
