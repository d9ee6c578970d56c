package tn.marsa.population;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.shared.Demonstration;

/** What is kept of the synthetic population as a whole. */
@Repository
@Demonstration
class Populations {

    private final JdbcClient jdbc;

    Populations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty as long as none has begun. */
    Optional<Population> find() {
        return jdbc.sql("SELECT seed, begins_on AS begin, ends_on AS end, persons FROM synthetic_population")
                .query(Population.class)
                .optional();
    }

    /** Keeps one that begins, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Population population) {
        jdbc.sql("INSERT INTO synthetic_population (id, seed, begins_on, ends_on, persons) VALUES (1, ?, ?, ?, 0)")
                .params(population.seed(), population.begin(), population.end())
                .update();
    }

    /** Counts those who were added to so many, in the caller's transaction; false if there are not so many any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(int persons, int more) {
        return jdbc.sql("UPDATE synthetic_population SET persons = persons + ? WHERE persons = ?")
                        .params(more, persons)
                        .update()
                == 1;
    }
}
