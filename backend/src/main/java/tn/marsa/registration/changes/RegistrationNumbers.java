package tn.marsa.registration.changes;

import java.time.Year;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tn.marsa.registration.procedure.RegistrationNumber;
import tn.marsa.shared.OfficeCode;

/** Counts registrations by office and year. */
@Repository
class RegistrationNumbers {

    private final JdbcClient jdbc;

    RegistrationNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number; those who begin in the same office wait for each other until the transaction ends, so call it late. */
    RegistrationNumber next(OfficeCode office, Year year) {
        // LAST_INSERT_ID(…) keeps the number for this connection, whoever counts on in between.
        jdbc.sql("""
                        INSERT INTO registration_sequence (office_code, year, last_number)
                        VALUES (:office, :year, LAST_INSERT_ID(1))
                        ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + 1)""")
                .param("office", office.value())
                .param("year", year.getValue())
                .update();
        int sequence = jdbc.sql("SELECT LAST_INSERT_ID()").query(Integer.class).single();
        return new RegistrationNumber(office, year, sequence);
    }
}
