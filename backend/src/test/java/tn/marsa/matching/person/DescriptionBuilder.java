package tn.marsa.matching.person;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.migrant.fields.Sex;
import tn.marsa.shared.CountryCode;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.PartialDate;

/** Describes an invented person, of whom nothing is known but what is said. */
public final class DescriptionBuilder {

    private final List<PersonName> names = new ArrayList<>();
    private @Nullable String motherName;
    private @Nullable PartialDate birth;
    private @Nullable String birthPlace;
    private @Nullable Sex sex;
    private final List<CountryCode> citizenships = new ArrayList<>();
    private @Nullable DocumentNumber document;
    private @Nullable String phone;
    private @Nullable String address;
    private @Nullable OfficeCode office;

    private DescriptionBuilder() {}

    public static DescriptionBuilder somebody() {
        return new DescriptionBuilder();
    }

    public DescriptionBuilder named(@Nullable String surname, @Nullable String given) {
        names.add(new PersonName(surname, given));
        return this;
    }

    public DescriptionBuilder alsoKnownAs(String name) {
        names.add(PersonName.whole(name));
        return this;
    }

    public DescriptionBuilder mother(String name) {
        motherName = name;
        return this;
    }

    public DescriptionBuilder born(String date) {
        birth = PartialDate.parse(date);
        return this;
    }

    public DescriptionBuilder bornAt(String place) {
        birthPlace = place;
        return this;
    }

    public DescriptionBuilder sex(Sex value) {
        sex = value;
        return this;
    }

    public DescriptionBuilder citizenOf(String country) {
        citizenships.add(new CountryCode(country));
        return this;
    }

    public DescriptionBuilder document(String number, @Nullable String issuer) {
        document = new DocumentNumber(number, issuer == null ? null : new CountryCode(issuer));
        return this;
    }

    public DescriptionBuilder phone(String number) {
        phone = number;
        return this;
    }

    public DescriptionBuilder living(String at) {
        address = at;
        return this;
    }

    public DescriptionBuilder office(String code) {
        office = new OfficeCode(code);
        return this;
    }

    public Description build() {
        return new Description(
                names, motherName, birth, birthPlace, sex, citizenships, document, phone, address, office);
    }
}
