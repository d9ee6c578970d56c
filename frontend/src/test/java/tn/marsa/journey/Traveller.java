package tn.marsa.journey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An invented person with a passport such as travellers carry, and what an officer types of it, stage by stage.
 *
 * @param surname as in the passport
 * @param surnameArabic as the officer writes it
 * @param stages for each stage the fields by their path, in the order of the form, with what {@link Form#fill} takes
 */
public record Traveller(String surname, String surnameArabic, String passport, List<Map<String, String>> stages) {

    // Each registration is of somebody else: whoever is registered twice is found.
    private static final AtomicInteger MET = new AtomicInteger();
    private static final List<List<String>> IVORIANS = List.of(
            List.of("KOUASSI", "كواسي", "AYA CHRISTELLE", "آيا كريستال"),
            List.of("TRAORE", "تراوري", "MARIAM", "مريم"),
            List.of("ZADI", "زادي", "HORTENSE", "أورتانس"),
            List.of("OUATTARA", "واتارا", "FANTA", "فانتا"),
            List.of("GNAGNE", "نيانيي", "BLANDINE", "بلاندين"),
            List.of("BAMBA", "بامبا", "ROKIA", "رقية"),
            List.of("TOURE", "توري", "SALIMATA", "سليماتا"),
            List.of("DJEDJE", "دجيدجي", "LUCIENNE", "لوسيان"));

    /** A student from Bouaké who came by air; another one at each call. */
    public static Traveller ivorian() {
        int nth = MET.getAndIncrement();
        List<String> names = IVORIANS.get(nth % IVORIANS.size());
        String passport = "20AE4" + (1873 + 101 * nth);
        return new Traveller(
                names.get(0),
                names.get(1),
                passport,
                List.of(
                        fields(
                                "reception.ticket", "A-017",
                                "reception.language", "FRA",
                                "reception.noticeUnderstood", "x"),
                        fields(
                                "names.surname", names.get(0),
                                "names.givenNames", names.get(2),
                                "names.surnameArabic", names.get(1),
                                "names.givenNamesArabic", names.get(3),
                                "birth.date", (10 + nth % 18) + "/03/" + (1996 - nth % 20),
                                "birth.country", "CIV",
                                "birth.place", "Bouaké",
                                "nationality.sex", "registrations.sex.F",
                                "nationality.citizenships", "CIV",
                                "nationality.documentCode", "CIV",
                                "nationality.protection", "registrations.protection.NONE",
                                "travelDocument.kind", "registrations.travelDocument.PASSPORT",
                                "travelDocument.number", passport,
                                "travelDocument.issuer", "CIV",
                                "travelDocument.issuedOn", "09/05/2022",
                                "travelDocument.expiresOn", "08/05/2027"),
                        fields(),
                        fields(
                                "entry.date", "02/10/2026",
                                "entry.crossing", "AIR-TUN",
                                "entry.stamped", "registrations.answer.YES",
                                "entry.previousCountry", "CIV",
                                "entry.visa", "registrations.visa.EXEMPT",
                                "residence.ground", "STUDIES",
                                "residence.intendedMonths", "24",
                                "contact.governorate", "TN-11",
                                "contact.address", (12 + nth) + ", rue du Maroc, La Marsa",
                                "contact.phone", "98 " + (123_456 + 1_117 * nth)),
                        fields(
                                "family.maritalStatus", "SINGLE",
                                "work.education", "6",
                                "work.activity", "STUDENT",
                                "work.employerOrSchool", "Université de Carthage")));
    }

    /** A salesman from Zawiya who came by road. */
    public static Traveller libyan() {
        return libyan(
                List.of("ABUSHAALA", "أبو شعالة", "MUFTAH SALEM", "مفتاح سالم"),
                "P7KC40926",
                "234 5678",
                List.of("1983", "الزاوية", "7 نهج الحبيب ثامر، المرسى"));
    }

    /** His brother-in-law, who is somebody else. */
    public static Traveller brotherInLaw() {
        return libyan(
                List.of("ABDELKAFI", "عبد الكافي", "HATEM", "حاتم"),
                "P7KC62945",
                "456 2409",
                List.of("1991", "صبراتة", "31 شارع الطيب المهيري، المرسى"));
    }

    /** A mechanic from Zintan, whose name is heard in many ways. */
    public static Traveller zintani() {
        // Misspelt on the passport: the Arabic name alone is what somebody hears.
        return libyan(
                List.of("ALSINDANI", "الزنتاني", "NIFDAH", "مفتاح"),
                "P7KC51834",
                "345 1298",
                List.of("1988", "الزنتان", "118 شارع قرطاج، المرسى"));
    }

    private static Traveller libyan(List<String> names, String passport, String phone, List<String> bornAndLiving) {
        return new Traveller(
                names.get(0),
                names.get(1),
                passport,
                List.of(
                        fields("reception.language", "ARA", "reception.noticeUnderstood", "x"),
                        fields(
                                "names.surname", names.get(0),
                                "names.givenNames", names.get(2),
                                "names.surnameArabic", names.get(1),
                                "names.givenNamesArabic", names.get(3),
                                "birth.precision", "registrations.precision.YEAR",
                                "birth.date", bornAndLiving.get(0),
                                "birth.country", "LBY",
                                "birth.place", bornAndLiving.get(1),
                                "nationality.sex", "registrations.sex.M",
                                "nationality.citizenships", "LBY",
                                "nationality.documentCode", "LBY",
                                "nationality.protection", "registrations.protection.NONE",
                                "travelDocument.kind", "registrations.travelDocument.PASSPORT",
                                "travelDocument.number", passport,
                                "travelDocument.issuer", "LBY",
                                "travelDocument.issuedOn", "17/06/2023",
                                "travelDocument.expiresOn", "16/06/2031"),
                        fields(),
                        fields(
                                "entry.date", "11/09/2026",
                                "entry.crossing", "LAND-RAS-JEDIR",
                                "entry.stamped", "registrations.answer.YES",
                                "entry.previousCountry", "LBY",
                                "entry.visa", "registrations.visa.EXEMPT",
                                "residence.ground", "SALARIED_WORK",
                                "residence.intendedMonths", "12",
                                "contact.governorate", "TN-11",
                                "contact.address", bornAndLiving.get(2),
                                "contact.phone", "+218 91 " + phone),
                        fields(
                                "family.maritalStatus", "MARRIED",
                                "work.education", "5",
                                "work.activity", "EMPLOYED",
                                "work.occupation", "5",
                                "work.employerOrSchool", "شركة المرسى للتجارة")));
    }

    private static Map<String, String> fields(String... pathsAndTexts) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            fields.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return Collections.unmodifiableMap(fields);
    }
}
