package tn.marsa.admin.migrants;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Facts;
import tn.marsa.admin.shell.Panel;

/** Who the person is, and the document that says so. */
record IdentityPanels(Migrant file, CodeNames names, MaskedFacts masked) {

    private static final Migrant.Names NO_NAMES = new Migrant.Names(null, null, null, null, List.of(), null);
    private static final Migrant.Birth NO_BIRTH = new Migrant.Birth(null, null, null);
    private static final Migrant.Nationality NO_NATIONALITY = new Migrant.Nationality(null, List.of(), null);
    private static final Migrant.TravelDocument NO_DOCUMENT =
            new Migrant.TravelDocument(null, null, null, null, null, null);

    /** Names, birth, citizenship. */
    Panel identity() {
        Migrant.Names name = file.names() == null ? NO_NAMES : file.names();
        Migrant.Birth birth = file.birth() == null ? NO_BIRTH : file.birth();
        Migrant.Nationality nationality = file.nationality() == null ? NO_NATIONALITY : file.nationality();
        var facts = new Facts()
                .name("migrants.surname", name.surname())
                .name("migrants.givenNames", name.givenNames())
                .name("migrants.surnameArabic", name.surnameArabic())
                .name("migrants.givenNamesArabic", name.givenNamesArabic());
        if (!name.otherNames().isEmpty()) {
            facts.name("migrants.otherNames", String.join(" · ", name.otherNames()));
        }
        if (name.motherName() != null) {
            facts.name("migrants.motherName", name.motherName());
        }
        return new Panel(
                "migrants.identity",
                facts.fact("migrants.sex", names.value("migrants.sex", nationality.sex()))
                        .figure("migrants.birthDate", birth.date() == null ? null : Dates.partial(birth.date()))
                        .fact("migrants.birthCountry", names.country(birth.country()))
                        .name("migrants.birthPlace", birth.place())
                        .fact("migrants.citizenships", names.countries(nationality.citizenships()))
                        .fact("migrants.protection", names.value("migrants.protection", nationality.protection())));
    }

    /** The travel document, its number masked; or why there is none. */
    Panel travelDocument() {
        Migrant.TravelDocument document = file.travelDocument() == null ? NO_DOCUMENT : file.travelDocument();
        var facts = new Facts().fact("migrants.kind", names.value("migrants.kind", document.kind()));
        if ("NONE".equals(document.kind())) {
            return new Panel("migrants.travelDocument", facts.name("migrants.absence", document.absence()));
        }
        return new Panel(
                "migrants.travelDocument",
                masked.add(facts, MaskedField.TRAVEL_DOCUMENT_NUMBER, document.number())
                        .fact("migrants.issuer", names.issuer(document.issuer()))
                        .figure("migrants.issuedOn", day(document.issuedOn()))
                        .figure("migrants.expiresOn", day(document.expiresOn())));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Dates.day(day);
    }
}
