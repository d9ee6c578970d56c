package tn.marsa.admin.migrants;

import org.jspecify.annotations.Nullable;
import tn.marsa.admin.reference.CodeListName;
import tn.marsa.admin.shell.Dates;
import tn.marsa.admin.shell.Facts;
import tn.marsa.admin.shell.Panel;

/** How the person came, on what ground the person stays, and how to reach the person. */
record ResidencePanels(Migrant file, Migrant.Keeper keeper, CodeNames names, MaskedFacts masked) {

    private static final Migrant.Entry NO_ENTRY = new Migrant.Entry(null, null, null, null, null, null);
    private static final Migrant.Residence NO_RESIDENCE = new Migrant.Residence(null, null);
    private static final Migrant.Contact NO_CONTACT = new Migrant.Contact(null, null, null, null);

    /** Entry and ground of stay. */
    Panel residence() {
        Migrant.Entry entry = file.entry() == null ? NO_ENTRY : file.entry();
        Migrant.Residence residence = file.residence() == null ? NO_RESIDENCE : file.residence();
        var facts = new Facts()
                .fact("migrants.ground", names.name(CodeListName.GROUND_OF_STAY, residence.ground()))
                .fact("migrants.intended", months(residence.intendedMonths()))
                .figure("migrants.entryDate", entry.date() == null ? null : Dates.day(entry.date()))
                .fact("migrants.crossing", names.name(CodeListName.BORDER_CROSSING, entry.crossing()))
                .fact("migrants.stamped", stamped(entry.stamped()))
                .fact("migrants.visa", names.value("migrants.visa", entry.visa()));
        if (entry.visaNumber() != null) {
            masked.add(facts, MaskedField.VISA_NUMBER, entry.visaNumber());
        }
        return new Panel(
                "migrants.residence",
                facts.fact("migrants.previousCountry", names.country(entry.previousCountry()))
                        .fact("migrants.office", keeper.place() + " (" + keeper.code() + ")"));
    }

    /** Governorate in clear, the rest masked. */
    Panel contact() {
        Migrant.Contact contact = file.contact() == null ? NO_CONTACT : file.contact();
        var facts =
                new Facts().fact("migrants.governorate", names.name(CodeListName.GOVERNORATE, contact.governorate()));
        masked.add(facts, MaskedField.ADDRESS, contact.address());
        masked.add(facts, MaskedField.PHONE, contact.phone());
        masked.add(facts, MaskedField.EMAIL, contact.email());
        return new Panel("migrants.contact", facts);
    }

    private @Nullable String months(@Nullable Integer months) {
        return months == null ? null : names.text("migrants.months", months);
    }

    private @Nullable String stamped(@Nullable Boolean stamped) {
        return stamped == null ? null : names.text(stamped ? "migrants.yes" : "migrants.no");
    }
}
