package tn.marsa.migrant.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.migrant.merging.MergeStep.Kind;
import tn.marsa.registration.Person;
import tn.marsa.registration.Registered;
import tn.marsa.shared.Role;

/**
 * Whatever is corrected, merged and undone, and wherever people move, in whatever order: fields, coded attributes, identifiers, states
 * and facts of every file are those that a plain model of the law foretells, and so is which step is refused.
 */
@MarsaTest
class MergeHistoryTests {

    private static final int FILES = 4;

    @Autowired
    private @Nullable ApiCallers callers;

    @Autowired
    private @Nullable JdbcClient jdbc;

    private @Nullable ModelRegister model;

    /** The head of an office at work on some files. */
    private record Merging(MergeDesk head, JdbcClient jdbc, ModelRegister model) {}

    // The engine of properties knows no context of the application's: it is the suite's own.
    @BeforeProperty
    void prepare() throws Exception {
        new TestContextManager(MergeHistoryTests.class).prepareTestInstance(this);
    }

    @Provide
    Arbitrary<List<MergeStep>> histories() {
        Arbitrary<Integer> file = Arbitraries.integers().between(0, FILES - 1);
        Arbitrary<Kind> kind = Arbitraries.frequency(
                Tuple.of(3, Kind.CORRECT), Tuple.of(1, Kind.MOVE), Tuple.of(4, Kind.MERGE), Tuple.of(3, Kind.UNMERGE));
        return Combinators.combine(
                        kind,
                        file,
                        file,
                        Arbitraries.of(ModelFile.CHOICES).set(),
                        Arbitraries.of(ModelFile.CHOICES),
                        Arbitraries.integers().between(0, ModelFile.EACH - 1))
                .as(MergeStep::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(11);
    }

    @Property(tries = 36)
    void everyFileIsWhatTheLawMakesOfIt(@ForAll("histories") List<MergeStep> history) {
        Merging now = begin();
        model = null;
        history.forEach(step -> take(now, step));
        agree(now);
        Optional<ModelFile> last = now.model().lastMerged();
        while (last.isPresent()) {
            unmerge(now, last.get());
            last = now.model().lastMerged();
        }
        agree(now);
        model = now.model();
    }

    // Files are made once, and anew after a history that went wrong: each history leaves them standing. Each has a head
    // of the office
    // of its own, since nobody may ask for so much in a row.
    private Merging begin() {
        ApiCallers joining = Objects.requireNonNull(callers);
        return new Merging(
                new MergeDesk(joining.join(Role.SUPERVISOR, "1101")),
                Objects.requireNonNull(jdbc),
                Optional.ofNullable(model).orElseGet(() -> register(joining)));
    }

    private static ModelRegister register(ApiCallers callers) {
        return new ModelRegister(Stream.generate(() -> Person.ivorian("contact", ModelFile.contact("TN-11")))
                .limit(FILES)
                .map(person -> new ModelFile(Registered.in("1101", callers, person)))
                .toList());
    }

    private static void agree(Merging now) {
        now.model()
                .files()
                .forEach(file -> assertThat(file.found(now.head(), now.jdbc())).isEqualTo(file.foretold()));
    }

    private static void take(Merging now, MergeStep step) {
        ModelFile file = now.model().files().get(step.file());
        switch (step.kind()) {
            case MERGE -> merge(now, file, now.model().files().get(step.other()), List.copyOf(step.take()));
            case UNMERGE -> unmerge(now, file);
            default -> {
                if (file.stands()) {
                    change(now, file, step);
                }
            }
        }
    }

    private static void merge(Merging now, ModelFile survivor, ModelFile merged, List<FieldChoice> take) {
        String outcome = MergeDesk.outcome(now.head()
                .merge(
                        survivor.identifier(),
                        merged.identifier(),
                        take.stream().map(FieldChoice::name).toArray(String[]::new)));
        assertThat(outcome.equals("MergeSaved")).isEqualTo(now.model().merge(survivor, merged, take));
    }

    private static void unmerge(Merging now, ModelFile merged) {
        String outcome = MergeDesk.outcome(now.head().unmerge(merged.identifier()));
        assertThat(outcome.equals("MergeSaved")).isEqualTo(now.model().unmerge(merged));
    }

    private static void change(Merging now, ModelFile file, MergeStep step) {
        if (step.kind() == Kind.MOVE) {
            String governorate = ModelFile.value(FieldChoice.ADDRESS, step.value());
            if (!file.value(FieldChoice.ADDRESS).equals(governorate)) {
                now.head().move(file.identifier(), governorate, ModelFile.address(governorate));
                now.model().move(file, governorate);
            }
        } else {
            now.model().correct(file, step.choice(), ModelFile.value(step.choice(), step.value()));
            now.head()
                    .correct(
                            file.identifier(),
                            step.choice().group().name().toLowerCase(Locale.ROOT),
                            file.input(step.choice().group()));
        }
    }
}
