package tn.marsa.journey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An invented person with a passport such as travellers carry, and what an officer types of it, stage by stage.
 *
 * @param surname as in the passport
 * @param surnameArabic as the officer writes it
 * @param stages for each stage the fields by their path, in the order of the form, with what {@link Form#fill} takes
 */
public record Traveller(String surname, String surnameArabic, String passport, List<Map<String, String>> stages) {

    /** A student from Bouaké who came by air. */
    public static Traveller ivorian() {
        return new Traveller(
                "KOUASSI",
                "كواسي",
                "20AE41873",
                List.of(
                        fields(
                                "reception.ticket", "A-017",
                                "reception.language", "FRA",
                                "reception.noticeUnderstood", "x"),
                        fields(
                                "names.surname", "KOUASSI",
                                "names.givenNames", "AYA CHRISTELLE",
                                "names.surnameArabic", "كواسي",
                                "names.givenNamesArabic", "آيا كريستال",
                                "birth.date", "21/03/1996",
                                "birth.country", "CIV",
                                "birth.place", "Bouaké",
                                "nationality.sex", "registrations.sex.F",
                                "nationality.citizenships", "CIV",
                                "nationality.documentCode", "CIV",
                                "nationality.protection", "registrations.protection.NONE",
                                "travelDocument.kind", "registrations.travelDocument.PASSPORT",
                                "travelDocument.number", "20AE41873",
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
                                "contact.address", "12, rue du Maroc, La Marsa",
                                "contact.phone", "98 123 456"),
                        fields(
                                "family.maritalStatus", "SINGLE",
                                "work.education", "6",
                                "work.activity", "STUDENT",
                                "work.employerOrSchool", "Université de Carthage")));
    }

    /** A salesman from Zawiya who came by road. */
    public static Traveller libyan() {
        return new Traveller(
                "ABUSHAALA",
                "أبو شعالة",
                "P7KC40926",
                List.of(
                        fields("reception.language", "ARA", "reception.noticeUnderstood", "x"),
                        fields(
                                "names.surname", "ABUSHAALA",
                                "names.givenNames", "MUFTAH SALEM",
                                "names.surnameArabic", "أبو شعالة",
                                "names.givenNamesArabic", "مفتاح سالم",
                                "birth.precision", "registrations.precision.YEAR",
                                "birth.date", "1983",
                                "birth.country", "LBY",
                                "birth.place", "الزاوية",
                                "nationality.sex", "registrations.sex.M",
                                "nationality.citizenships", "LBY",
                                "nationality.documentCode", "LBY",
                                "nationality.protection", "registrations.protection.NONE",
                                "travelDocument.kind", "registrations.travelDocument.PASSPORT",
                                "travelDocument.number", "P7KC40926",
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
                                "contact.address", "7 نهج الحبيب ثامر، المرسى",
                                "contact.phone", "+218 91 234 5678"),
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
