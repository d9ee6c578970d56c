package tn.marsa.admin.registrations.fields;

/** A field in which something can be typed that is no value at all: it stays as typed, and is not sent. */
public interface Unreadable {

    /** True if it now holds such text. */
    boolean holdsUnreadableText();
}
