package tn.marsa.migrant.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.shared.Role;

/**
 * Whatever is corrected, merged and undone, in whatever order: after each step fields, coded attributes, identifiers, states and facts
 * of every file are those that a plain model of the law foretells.
 */
@MarsaTest
class MergeHistoryTests {

    private static final int FILES = 4;
    private static final int STEPS = 30;

    private final MergeDesk head;
    private final JdbcClient jdbc;
    private final ApiCallers callers;

    MergeHistoryTests(@Autowired ApiCallers callers, @Autowired JdbcClient jdbc) {
        this.callers = callers;
        this.jdbc = jdbc;
        head = new MergeDesk(callers.join(Role.SUPERVISOR, "1101"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyFileIsWhatTheLawMakesOfIt(long seed) {
        Random random = new Random(seed);
        ModelRegister model = new ModelRegister(Stream.generate(() -> new ModelFile(TwoPersons.first(callers)))
                .limit(FILES)
                .toList());
        for (int step = 0; step < STEPS; step++) {
            take(model, random);
            model.files().forEach(file -> assertThat(file.found(head, jdbc)).isEqualTo(file.foretold()));
        }
    }

    private void take(ModelRegister model, Random random) {
        ModelFile one = model.any(random);
        ModelFile other = model.any(random);
        switch (random.nextInt(3)) {
            case 0 -> correct(model, one, random);
            case 1 -> {
                List<String> groups = ModelFile.someGroups(random);
                String outcome = MergeDesk.outcome(
                        head.merge(one.identifier(), other.identifier(), groups.toArray(String[]::new)));
                assertThat(outcome.equals("MergeSaved")).isEqualTo(model.merge(one, other, groups));
            }
            default -> {
                String outcome = MergeDesk.outcome(head.unmerge(one.identifier()));
                assertThat(outcome.equals("MergeSaved")).isEqualTo(model.unmerge(one));
            }
        }
    }

    private void correct(ModelRegister model, ModelFile file, Random random) {
        if (file.stands()) {
            String group = ModelFile.GROUPS.get(random.nextInt(ModelFile.GROUPS.size()));
            String value = ModelFile.value(group, random.nextInt(ModelFile.VALUES.size()));
            head.correct(file.identifier(), ModelFile.field(group), ModelFile.input(group, value));
            model.correct(file, group, value);
        }
    }
}
