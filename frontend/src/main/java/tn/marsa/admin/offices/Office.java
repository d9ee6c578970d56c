package tn.marsa.admin.offices;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A foreigners' office, in the language of the request.
 *
 * @param code four digits
 * @param place name of its place
 * @param governorate where it lies
 * @param step how far it is on its way to opening
 * @param openedOn null as long as it has not opened
 */
record Office(
        String code,
        String place,
        Governorate governorate,
        OfficeStep step,
        @Nullable LocalDate openedOn) implements Serializable {

    /**
     * A governorate.
     *
     * @param code ISO 3166-2
     * @param name in the language of the request
     */
    record Governorate(String code, String name) implements Serializable {}
}
