package tn.marsa.matching.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.person.PersonName;
import tn.marsa.shared.InvalidValue;
import tn.marsa.shared.PartialDate;

/** A file in the form of FEBRL: {@code rec-N-org} and {@code rec-N-dup-K} are person N. */
final class FebrlFile {

    private FebrlFile() {}

    /** Those of its records whose id has the word in it. */
    static List<Known> read(Path file, String word) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .map(String::strip)
                            .toList())
                    .filter(record -> record.getFirst().contains(word))
                    .map(FebrlFile::known)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Of the fields of a record, in the order of the form. */
    static Known known(List<String> record) {
        String address =
                String.join(" ", record.get(3), record.get(4) + ",", record.get(5) + ",", record.get(6), record.get(7));
        return new Known(
                Integer.parseInt(record.getFirst().split("-", -1)[1]),
                new Description(
                        names(given(record.get(2)), given(record.get(1))),
                        null,
                        birth(record.get(9)),
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        address,
                        null));
    }

    private static List<PersonName> names(@Nullable String surname, @Nullable String given) {
        return surname == null && given == null ? List.of() : List.of(new PersonName(surname, given));
    }

    private static @Nullable String given(String value) {
        return value.isEmpty() ? null : value;
    }

    private static @Nullable PartialDate birth(String digits) {
        try {
            return PartialDate.parse(
                    digits.matches("[0-9]{8}") ? digits.replaceFirst("(....)(..)(..)", "$1-$2-$3") : digits);
        } catch (InvalidValue none) {
            return null;
        }
    }
}
