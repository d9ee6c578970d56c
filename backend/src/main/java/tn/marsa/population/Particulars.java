package tn.marsa.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tn.marsa.migrant.fields.Birth;
import tn.marsa.migrant.fields.Contact;
import tn.marsa.migrant.fields.Entry;
import tn.marsa.migrant.fields.Family;
import tn.marsa.migrant.fields.Nationality;
import tn.marsa.migrant.fields.ProtectionStatus;
import tn.marsa.migrant.fields.Sex;
import tn.marsa.migrant.fields.TravelDocument;
import tn.marsa.migrant.fields.TravelDocumentKind;
import tn.marsa.migrant.fields.VisaKind;
import tn.marsa.migrant.fields.Work;
import tn.marsa.shared.Code;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.GovernorateCode;
import tn.marsa.shared.PartialDate;

/** What a person who never was says of one thing and another. No number is a document's, no address anybody's. */
final class Particulars {

    private static final List<String> TREES = List.of(
            "Olivier",
            "Jasmin",
            "Palmier",
            "Oranger",
            "Grenadier",
            "Figuier",
            "Amandier",
            "Laurier",
            "Romarin",
            "Caroubier",
            "Murier",
            "Cypres",
            "Tamaris",
            "Acacia",
            "Myrte",
            "Lentisque",
            "Genevrier",
            "Pistachier",
            "Citronnier",
            "Dattier");
    private static final List<String> PLACES = List.of(
            "Phare",
            "Port",
            "Souk",
            "Moulin",
            "Verger",
            "Puits",
            "Rempart",
            "Belvedere",
            "Jardin",
            "Four",
            "Lavoir",
            "Bastion",
            "Quai",
            "Golfe",
            "Cap",
            "Lac",
            "Pont",
            "Stade",
            "Theatre",
            "Musee");

    private static final int GROWN = 16;
    private static final Set<String> LAND_NEIGHBOURS = Set.of("LBY", "DZA");
    private static final Set<String> IN_FRENCH = Set.of(
            "FRA", "BEL", "CAN", "CIV", "CMR", "MLI", "GIN", "SEN", "COD", "COG", "TCD", "BFA", "GAB", "NER", "TGO");
    private static final Set<String> IN_ENGLISH =
            Set.of("GBR", "USA", "AUS", "NGA", "GHA", "ZWE", "IND", "CHN", "RUS", "UKR", "TUR", "ROU", "BRA", "DEU");
    private static final Set<String> NEEDS_VISA =
            Set.of("NGA", "GHA", "ZWE", "IND", "CHN", "IRQ", "YEM", "SYR", "PSE", "SDN");

    private Particulars() {}

    static Birth birth(Chance chance, LocalDate born, String citizenship) {
        PartialDate date = chance.in100(3)
                ? new PartialDate(born.getYear(), 0, 0)
                : new PartialDate(born.getYear(), born.getMonthValue(), born.getDayOfMonth());
        String country = chance.in100(8) ? chance.of(Shares.CITIZENSHIPS) : citizenship;
        return new Birth(date, new CountryCode(country), null);
    }

    static Nationality nationality(Chance chance, Sex sex, String citizenship, String ground) {
        ProtectionStatus protection = ground.equals("HUMANITARIAN") && chance.in100(60)
                ? (chance.in100(50) ? ProtectionStatus.REFUGEE : ProtectionStatus.ASYLUM_SEEKER)
                : ProtectionStatus.NONE;
        CountryCode first = new CountryCode(citizenship);
        List<CountryCode> citizenships =
                chance.in100(3) && !citizenship.equals("FRA") ? List.of(first, new CountryCode("FRA")) : List.of(first);
        return new Nationality(sex, citizenships, first, protection);
    }

    static TravelDocument passport(Chance chance, String issuer, LocalDate day) {
        LocalDate issued = day.minusDays(chance.between(40, 1_500));
        return new TravelDocument(
                TravelDocumentKind.PASSPORT,
                "SP%07d".formatted(chance.between(1, 9_999_999)),
                new CountryCode(issuer),
                issued,
                issued.plusYears(chance.in100(70) ? 5 : 10),
                null);
    }

    static Entry entry(Chance chance, LocalDate entered, String citizenship) {
        boolean overLand = LAND_NEIGHBOURS.contains(citizenship) && chance.in100(65);
        String crossing = citizenship.equals("LBY") ? "LAND-RAS-JEDIR" : "LAND-MELLOULA";
        String byAir = chance.in100(85) ? "AIR-TUN" : chance.in100(50) ? "AIR-NBE" : "SEA-GOULETTE";
        VisaKind visa = NEEDS_VISA.contains(citizenship)
                ? (chance.in100(70) ? VisaKind.SHORT_STAY : VisaKind.LONG_STAY)
                : VisaKind.EXEMPT;
        String from = chance.in100(92) ? citizenship : chance.of(Shares.CITIZENSHIPS);
        return new Entry(
                entered, new Code(overLand ? crossing : byAir), chance.in100(96), visa, null, new CountryCode(from));
    }

    static int months(Chance chance, String ground) {
        return switch (ground) {
            case "STUDIES" -> 12 * chance.between(1, 5);
            case "MEDICAL_CARE" -> chance.between(2, 11);
            case "VOCATIONAL_TRAINING", "ASSOCIATION_WORK" -> chance.between(3, 24);
            default -> chance.in100(20) ? chance.between(3, 11) : 12 * chance.between(1, 6);
        };
    }

    static Contact contact(Chance chance) {
        return new Contact(
                new GovernorateCode(chance.of(Shares.GOVERNORATES)),
                address(chance),
                null,
                chance.in100(40) ? "specimen" + chance.between(1, 999_999) + "@example.org" : null);
    }

    /** An address that is nobody's, in one of four hundred streets of a town that is nowhere. */
    static String address(Chance chance) {
        int street = chance.between(1, 400) - 1;
        String tree = TREES.get(street / PLACES.size());
        return "%d rue %s %s, Spécimen".formatted(chance.between(1, 120), tree, PLACES.get(street % PLACES.size()));
    }

    static Family family(Chance chance, int age) {
        String status = age < 20 ? "SINGLE" : chance.of(Shares.MARITAL_STATUSES);
        return new Family(new Code(status), null, null, false);
    }

    static Work work(Chance chance, String ground, int age) {
        if (age < GROWN) {
            return new Work(null, age >= 6 ? new Code("STUDENT") : null, null, null);
        }
        String activity = switch (ground) {
            case "STUDIES", "VOCATIONAL_TRAINING" -> "STUDENT";
            case "SALARIED_WORK", "SELF_EMPLOYMENT", "INVESTMENT", "ASSOCIATION_WORK" -> "EMPLOYED";
            case "RETIREMENT" -> "RETIRED";
            default -> chance.of(Shares.ACTIVITIES);
        };
        Code occupation = activity.equals("EMPLOYED") ? new Code(chance.of(Shares.OCCUPATIONS)) : null;
        return new Work(new Code(chance.of(Shares.EDUCATIONS)), new Code(activity), occupation, null);
    }

    static Code language(String citizenship) {
        if (IN_FRENCH.contains(citizenship)) {
            return new Code("FRA");
        }
        if (citizenship.equals("ITA")) {
            return new Code("ITA");
        }
        return new Code(IN_ENGLISH.contains(citizenship) ? "ENG" : "ARA");
    }
}
