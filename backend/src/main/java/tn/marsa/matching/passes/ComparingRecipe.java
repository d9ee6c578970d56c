package tn.marsa.matching.passes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tn.marsa.matching.blocking.BlockingKeys;
import tn.marsa.matching.person.Description;
import tn.marsa.matching.person.DocumentNumber;
import tn.marsa.matching.person.PersonName;
import tn.marsa.matching.scoring.Weights;
import tn.marsa.migrant.fields.Sex;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PartialDate;
import tn.marsa.shared.Sha256;

/**
 * Tells how files are compared now, so that nobody has to remember to say that it has changed: by the text of the weights with their table
 * of names, and by the keys that persons who never were would be found under.
 */
final class ComparingRecipe {

    // Every kind of key, both scripts, particles, sounds written in two ways, dates in each precision.
    private static final List<Description> SPECIMENS = List.of(
            specimen("Oualid Ben Slimane", "1947-08-23", "12 rue des Orangers, 2070 La Marsa"),
            specimen("وليد بن سليمان", "1947-08", "12 نهج البرتقال، 2070 المرسى"),
            specimen("Abderrahmane El Ghannouchi", "1990-01-01", "Cité Ibn Khaldoun, 3000 Sfax"),
            specimen("عبد الرحمان الغنوشي", "1990", null),
            specimen("Chedhli Thameur Jouini-Oueslati", "2001-12-11", "5 avenue Habib Thameur, 1001 Tunis"),
            specimen("ثامر الشاذلي", null, null),
            specimen("N’Guessan Kouadio Philippe", "1988-03-05", "Bloc 3, Ettadhamen, 2041 Ariana"),
            specimen("François Nunxxez", "1979-02-14", null));

    private ComparingRecipe() {}

    /** As files are compared now, with those weights. */
    static PassVersion with(Weights weights) {
        return new PassVersion(weights.version(), digest(SPECIMENS));
    }

    /** A digest of the weights' text and of what is made of those persons. */
    static String digest(List<Description> persons) {
        MessageDigest digest = Sha256.begin();
        digest.update(weights());
        persons.forEach(person -> BlockingKeys.kept(person).stream()
                .map(key -> key.kind() + " " + key.text() + "\n")
                .sorted()
                .forEach(key -> digest.update(key.getBytes(UTF_8))));
        return HexFormat.of().formatHex(digest.digest());
    }

    static Description specimen(String name, @Nullable String birth, @Nullable String address) {
        return new Description(
                List.of(PersonName.whole(name)),
                null,
                birth == null ? null : PartialDate.parse(birth),
                "Annaba",
                Sex.M,
                List.of(new CountryCode("DZA")),
                new DocumentNumber("19AF04711", new CountryCode("DZA")),
                "20123456",
                address,
                new OfficeCode("1101"));
    }

    private static byte[] weights() {
        try (InputStream text = new ClassPathResource(Weights.FILE).getInputStream()) {
            return text.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
