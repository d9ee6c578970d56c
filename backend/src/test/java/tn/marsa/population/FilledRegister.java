package tn.marsa.population;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** The register of a demonstration with some hundred persons in it. */
@TestComponent
public class FilledRegister {

    /** From which they come. */
    static final long SEED = 7;

    private static final int PERSONS = 600;

    private final FillRegister fillRegister;

    FilledRegister(@Autowired FillRegister fillRegister) {
        this.fillRegister = fillRegister;
    }

    /** Fills it unless it is filled; answers the day before which all has happened. */
    public LocalDate filled() {
        fillRegister.fill(PERSONS, SEED, persons -> {});
        return fillRegister.population().orElseThrow().end();
    }

    int persons() {
        return fillRegister.population().orElseThrow().persons();
    }
}
