package tn.marsa.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tn.marsa.identifier.LoadIdentifiers;
import tn.marsa.migrant.fields.Birth;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Group;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.migrant.followup.Past;
import tn.marsa.reference.SupportingDocuments;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.StaffId;

/** Who comes is a matter of the seed alone, and much like who really comes. */
@PopulatedMarsaTest
class NewcomersTests {

    private static final LocalDate BEGIN = LocalDate.of(2022, 10, 31);
    private static final LocalDate END = LocalDate.of(2026, 10, 31);

    private final LoadIdentifiers identifiers;
    private final Newcomers newcomers;

    NewcomersTests(@Autowired LoadIdentifiers identifiers, @Autowired SupportingDocuments documents) {
        this.identifiers = identifiers;
        this.newcomers = new Newcomers(
                new SyntheticFields(documents),
                List.of(
                        new Desk(new OfficeCode("1101"), StaffId.next(), StaffId.next()),
                        new Desk(new OfficeCode("6101"), StaffId.next(), StaffId.next())),
                BEGIN,
                END);
    }

    private List<Newcomer> batch(long seed, int first, int count) {
        return newcomers.batch(seed, first, count, identifiers::next);
    }

    /** All that is told of somebody but for ids and numbers, which are given anew each time. */
    private record Told(OfficeCode office, Instant validated, Map<FieldGroup, Group> fields, List<Past> after) {

        static Told of(Newcomer newcomer) {
            Map<FieldGroup, Group> fields =
                    new HashMap<>(newcomer.life().fields().given());
            fields.remove(FieldGroup.FAMILY);
            return new Told(
                    newcomer.life().office(),
                    newcomer.life().validatedAt(),
                    fields,
                    newcomer.life().after());
        }
    }

    private List<Told> told(long seed, int first) {
        return batch(seed, first, 200).stream().map(Told::of).toList();
    }

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(told(1, 0)).isEqualTo(told(1, 0));
    }

    @Test
    void areOthersForAnotherSeedAndInAnotherBatch() {
        assertThat(told(1, 0)).doesNotContainAnyElementsOf(told(2, 0)).doesNotContainAnyElementsOf(told(1, 250));
    }

    @Test
    void liveWithinTheDaysOfTheRegister() {
        for (Newcomer newcomer : batch(1, 0, 1_000)) {
            List<LocalDate> days =
                    newcomer.life().after().stream().map(Past::on).toList();
            assertThat(days).isSorted().allMatch(day -> day.isBefore(END) && day.isAfter(BEGIN.minusDays(1)));
        }
    }

    @Test
    void comeFromWhereTheCensusSaysAndGoThroughAllThatFollows() {
        List<Newcomer> many = batch(1, 0, 6_000);

        assertThat(share(many, fields -> citizenship(fields).equals("LBY"))).isBetween(11.5, 15.0);
        assertThat(share(many, fields -> governorate(fields).equals("TN-11"))).isBetween(35.0, 40.0);
        assertThat(many.stream().map(newcomer -> newcomer.life().registeredAs()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(RegisteredAs.values());
        assertThat(many.stream()
                        .flatMap(newcomer -> newcomer.life().after().stream())
                        .<Class<?>>map(Object::getClass)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Past.class.getPermittedSubclasses());
    }

    @Test
    void comeTwiceNowAndThenInAnotherSpelling() {
        Map<Birth, Set<String>> spellings = new HashMap<>();
        for (Newcomer newcomer : batch(1, 0, 3_000)) {
            Fields fields = newcomer.life().fields();
            if (fields.birth() != null
                    && fields.names() != null
                    && fields.birth().date() != null) {
                spellings
                        .computeIfAbsent(fields.birth(), birth -> new HashSet<>())
                        .add(citizenship(fields) + " " + fields.names().surnameArabic() + " "
                                + fields.names().givenNamesArabic() + " "
                                + fields.names().surname() + " "
                                + fields.names().givenNames());
            }
        }

        long twice = spellings.values().stream()
                .filter(all -> all.size() > 1)
                .filter(all -> all.stream()
                                .map(each -> each.substring(0, 3))
                                .distinct()
                                .count()
                        == 1)
                .count();
        assertThat(twice).isGreaterThan(10);
    }

    private static double share(List<Newcomer> all, Predicate<Fields> which) {
        return 100.0
                * all.stream().filter(each -> which.test(each.life().fields())).count()
                / all.size();
    }

    private static String citizenship(Fields fields) {
        return fields.nationality() == null
                ? ""
                : fields.nationality().citizenships().getFirst().value();
    }

    private static String governorate(Fields fields) {
        return fields.contact() == null ? "" : String.valueOf(fields.contact().governorate());
    }
}
