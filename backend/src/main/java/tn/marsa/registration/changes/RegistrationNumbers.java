package tn.marsa.registration.changes;

import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
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
        return next(office, year, 1).getFirst();
    }

    /** So many numbers, one after the other. */
    List<RegistrationNumber> next(OfficeCode office, Year year, int count) {
        // LAST_INSERT_ID(…) keeps the number for this connection, whoever counts on in between.
        jdbc.sql("""
                        INSERT INTO registration_sequence (office_code, year, last_number)
                        VALUES (:office, :year, LAST_INSERT_ID(:count))
                        ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + :count)""")
                .param("office", office.value())
                .param("year", year.getValue())
                .param("count", count)
                .update();
        int last = jdbc.sql("SELECT LAST_INSERT_ID()").query(Integer.class).single();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(sequence -> new RegistrationNumber(office, year, sequence))
                .toList();
    }
}
