package tn.marsa.population;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.migrant.fields.Contact;
import tn.marsa.migrant.fields.Documents;
import tn.marsa.migrant.fields.Family;
import tn.marsa.migrant.fields.FieldGroup;
import tn.marsa.migrant.fields.Fields;
import tn.marsa.migrant.fields.Group;
import tn.marsa.migrant.fields.GuardianRelation;
import tn.marsa.migrant.fields.Names;
import tn.marsa.migrant.fields.OldNumbers;
import tn.marsa.migrant.fields.PresentedDocument;
import tn.marsa.migrant.fields.Reception;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.migrant.fields.Residence;
import tn.marsa.migrant.fields.Sex;
import tn.marsa.migrant.fields.TravelDocument;
import tn.marsa.reference.SupportingDocuments;
import tn.marsa.shared.Code;

/**
 * What persons who never were say at a desk. Their numbers are no document's, their addresses and e-mails nobody's, and they have no
 * telephone.
 */
final class SyntheticFields {

    private static final int PROCEDURE_VERSION = 1;
    private static final int GROWN = 16;

    private final SupportingDocuments documents;
    private final NameBook names = new NameBook();

    SyntheticFields(SupportingDocuments documents) {
        this.documents = documents;
    }

    /** A grown-up who comes to the desk for the first time. */
    Fields grownUp(Chance chance, RegisteredAs registeredAs, LocalDate day) {
        String ground = chance.of(Shares.GROUNDS);
        int age = age(chance, ground);
        return person(
                chance, registeredAs, day, ground, Math.max(GROWN + 1, age), chance.of(Shares.CITIZENSHIPS), null);
    }

    /** A child of somebody who is in the register. */
    Fields child(Chance chance, RegisteredAs registeredAs, LocalDate day, Fields parent, UniqueIdentifier guardian) {
        String citizenship = parent.nationality() == null
                ? chance.of(Shares.CITIZENSHIPS)
                : parent.nationality().citizenships().getFirst().value();
        Fields child = person(
                chance,
                registeredAs,
                day,
                "FAMILY_OF_RESIDENT",
                chance.between(1, GROWN - 2),
                citizenship,
                new Family(
                        null, guardian, chance.in100(60) ? GuardianRelation.MOTHER : GuardianRelation.FATHER, false));
        Names own = child.names();
        Names family = parent.names();
        Contact home = parent.contact();
        if (own == null || family == null || home == null) {
            return child;
        }
        return child.with(Fields.of(Map.of(FieldGroup.NAMES, names.childOf(family, own), FieldGroup.CONTACT, home)));
    }

    /** The same person at another desk: another spelling, another document. */
    Fields again(Chance chance, Fields known, LocalDate day) {
        Names before = known.names();
        TravelDocument document = known.travelDocument();
        Contact home = known.contact();
        if (before == null || document == null || home == null) {
            return known;
        }
        return known.with(Fields.of(Map.of(
                FieldGroup.NAMES, names.respelled(chance, before),
                FieldGroup.TRAVEL_DOCUMENT, Particulars.passport(chance, String.valueOf(document.issuer()), day),
                FieldGroup.CONTACT, new Contact(home.governorate(), Particulars.address(chance), null, null))));
    }

    private Fields person(
            Chance chance,
            RegisteredAs registeredAs,
            LocalDate day,
            String ground,
            int age,
            String citizenship,
            @Nullable Family child) {
        Sex sex = chance.in100(54) ? Sex.M : Sex.F;
        LocalDate born = day.minusYears(age).minusDays(chance.between(1, 360));
        boolean isNew = registeredAs == RegisteredAs.NEW;
        LocalDate entered = isNew
                ? day.minusDays(chance.between(1, 25))
                : chance.day(later(born, day.minusYears(12)), day.minusDays(300));
        Map<FieldGroup, Group> groups = new EnumMap<>(FieldGroup.class);
        groups.put(FieldGroup.RECEPTION, new Reception(null, Particulars.language(citizenship), null, true));
        groups.put(FieldGroup.NAMES, names.pick(chance, citizenship, sex));
        groups.put(FieldGroup.BIRTH, Particulars.birth(chance, born, citizenship));
        groups.put(FieldGroup.NATIONALITY, Particulars.nationality(chance, sex, citizenship, ground));
        groups.put(FieldGroup.TRAVEL_DOCUMENT, Particulars.passport(chance, citizenship, day));
        if (!isNew) {
            groups.put(FieldGroup.OLD_NUMBERS, new OldNumbers("SPECIMEN " + chance.between(1, 999_999), null, null));
        }
        groups.put(FieldGroup.ENTRY, Particulars.entry(chance, entered, citizenship));
        groups.put(FieldGroup.RESIDENCE, new Residence(new Code(ground), Particulars.months(chance, ground)));
        groups.put(FieldGroup.CONTACT, Particulars.contact(chance));
        groups.put(FieldGroup.FAMILY, child == null ? Particulars.family(chance, age) : child);
        groups.put(FieldGroup.WORK, Particulars.work(chance, ground, age));
        groups.put(FieldGroup.DOCUMENTS, documents(chance, new Code(ground)));
        return Fields.of(groups);
    }

    private static int age(Chance chance, String ground) {
        return switch (ground) {
            case "STUDIES", "VOCATIONAL_TRAINING" -> chance.between(18, 29);
            case "RETIREMENT" -> chance.between(56, 82);
            case "LONG_RESIDENCE", "ESTABLISHMENT_CONVENTION" -> chance.between(20, 75);
            default -> Math.max(chance.between(19, 62), chance.between(19, 40)) - chance.between(0, 6);
        };
    }

    private Documents documents(Chance chance, Code ground) {
        return new Documents(documents.askedFor(PROCEDURE_VERSION, ground).stream()
                .map(asked -> new PresentedDocument(asked.code(), asked.mandatory() || chance.in100(50), null))
                .toList());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
