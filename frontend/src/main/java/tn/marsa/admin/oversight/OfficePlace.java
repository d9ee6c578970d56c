package tn.marsa.admin.oversight;

import java.io.Serializable;

/**
 * An office.
 *
 * @param code four digits
 * @param place name of its place in the language of the request
 */
record OfficePlace(String code, String place) implements Serializable {

    /** Place and code, as they stand in lists. */
    String shown() {
        return place + " (" + code + ")";
    }
}
