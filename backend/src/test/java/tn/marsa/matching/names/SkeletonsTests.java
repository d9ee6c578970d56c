package tn.marsa.matching.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of one name have a skeleton in common. */
class SkeletonsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mohamed",
                "Mohammed",
                "Muhammad",
                "Mouhamadou",
                "MOHAMED",
                "محمد",
                "مُحَمَّد",
                "محـمد",
                "م\u200Cحمد"
            })
    void everySpellingOfMohamedIsOneSkeleton(String name) {
        assertThat(skeletons(name)).containsExactly("MHMD");
    }

    @ParameterizedTest
    @CsvSource({
        "Oualid,Walid",
        "Walid,وليد",
        "Abderrahmane,عبد الرحمان",
        "Abdul Rahman,عبدالرحمن",
        "Abd el-Rahman,Abdurrahman",
        "Abdallah,عبد الله",
        "Benali,بن علي",
        "Ben Ali,Bin Ali",
        "Benali,Ben Ali",
        "Ibn Khaldoun,بن خلدون",
        "Abu Bakr,أبو بكر",
        "Aboubakr,Abou Bakr",
        "Al-Zawi,الزاوي",
        "El Hedi,الهادي",
        "Elhedi,Hedi",
        "El Idrissi,الإدريسي",
        "Ilyes,الياس",
        "Ould Ahmed,ولد أحمد",
        "Noureddine,نور الدين",
        "Nour-Eddine,Noureddine",
        "Jean-Luc,Jeanluc",
        "Othman,عثمان",
        "Osman,عثمان",
        "Gaddafi,القذافي",
        "Rachid,رشيد",
        "Ramzan,رمضان",
        "Hayat,حياة",
        "Fatima,فاطمة",
        "Fatimah,فاطمه",
        "Çelik,Selik",
        "Şükrü,Sukru",
        "Нурлан,Nurlan",
        "van der Berg,Vanderberg",
        "O’Brien,OBrien",
        "Adham,أدهم",
        "Medhat,مدحت",
        "Gafsi,القفصي",
        "Khadija,خديجة",
        "Jamel,Djamel",
        "Djamel,Gamal",
        "Abdulhamid,عبد الحميد",
        "Foxx,Fox"
    })
    void spellingsMeet(String one, String other) {
        assertThat(skeletons(one)).containsAnyElementsOf(skeletons(other));
    }

    /** ICAO Doc 9303 part 3: 26 letters and a filler; Latin letters with marks are written in those. */
    @ParameterizedTest
    @CsvSource({
        "Ben Ali,BEN<ALI<<",
        "Müller,MUELLER",
        "Müller,MUXXLLER",
        "Strauß,STRAUSS",
        "Çelik,CELIK",
        "François,FRANCOIS",
        "Núñez,NUNEZ",
        "Núñez,NUNXXEZ",
        "Åse,AASE",
        "Søren,SOEREN",
        "Łukasz,LUKASZ",
        "Đorđe,DORDE",
        "Iğdır,IGDIR",
        "Þór,THOR",
        "O’Brien,OBRIEN"
    })
    void aLatinNameMeetsTheFormOfItInAMachineReadableZone(String name, String zone) {
        assertThat(skeletons(name)).containsAnyElementsOf(skeletons(zone));
    }

    @ParameterizedTest
    @CsvSource({"Mohamed,Ahmed", "Salim,Karim", "محمد,Mahdi", "Trabelsi,Tarhouni"})
    void namesApartStayApart(String one, String other) {
        assertThat(skeletons(one)).doesNotContainAnyElementsOf(skeletons(other));
    }

    @Test
    void aNameOfVowelsHasASkeletonOfItsOwn() {
        assertThat(skeletons("Aya")).containsExactly("_");
    }

    @Property
    void anyPartHasOneToEight(@ForAll String part) {
        assertThat(Skeletons.of(Spelling.of(part))).hasSizeBetween(1, 8);
    }

    private static Set<String> skeletons(String name) {
        Set<String> skeletons = new HashSet<>();
        NameParts.of(name).forEach(part -> skeletons.addAll(part.skeletons()));
        NamePart joined = NameParts.joined(NameParts.of(name));
        if (joined != null) {
            skeletons.addAll(joined.skeletons());
        }
        return skeletons;
    }
}
