package tn.marsa.population;

import java.util.random.RandomGenerator;

/** Codes with their shares. Those of the lists below are of the census of 2024 (origin, governorate, ground), the rest assumed. */
public final class Shares {

    /** Citizenships, ISO 3166-1 alpha-3. */
    public static final Shares CITIZENSHIPS = new Shares(
            "CIV 9 CMR 4.5 MLI 4 GIN 4 SEN 3 COD 2.5 COG 1.5 TCD 1.3 BFA 1.2 GAB 1 NER .6 NGA .5 TGO .3 ZWE .1 GHA .1"
                    + " SYR 6 PSE 3 EGY 3 IRQ 2 SDN 2 JOR 1 YEM .6 LBN .3 LBY 13.2 DZA 9.1 MAR 5 MRT 1 FRA 8 ITA 2.8 DEU 1.8"
                    + " BEL 1 ESP .9 GBR .8 RUS .9 UKR .6 ROU .2 CHN 1 TUR 1.2 IND .4 USA .9 BRA .1 CAN .3 AUS .1");

    /** Governorates, ISO 3166-2:TN. */
    public static final Shares GOVERNORATES = new Shares(
            "TN-11 37.3 TN-12 18.2 TN-51 11.3 TN-82 5.8 TN-61 5.2 TN-13 5 TN-21 5 TN-52 3 TN-14 2 TN-23 1.5 TN-81 1 TN-53 1"
                    + " TN-41 .6 TN-72 .5 TN-71 .5 TN-31 .4 TN-32 .4 TN-33 .3 TN-22 .3 TN-42 .2 TN-43 .2 TN-73 .1 TN-34 .1 TN-83 .1");

    /** Grounds of stay. */
    public static final Shares GROUNDS = new Shares(
            "SALARIED_WORK 20 SELF_EMPLOYMENT 4 INVESTMENT 3 STUDIES 20 VOCATIONAL_TRAINING 3 SPOUSE_OF_TUNISIAN 12"
                    + " FAMILY_OF_RESIDENT 11 LONG_RESIDENCE 7 RETIREMENT 3 ESTABLISHMENT_CONVENTION 6 HUMANITARIAN 4 MEDICAL_CARE 3"
                    + " ASSOCIATION_WORK 1 OTHER 3");

    public static final Shares MARITAL_STATUSES = new Shares("SINGLE 48 MARRIED 43 SEPARATED 2 DIVORCED 4 WIDOWED 3");

    /** ISCED 2011. */
    public static final Shares EDUCATIONS = new Shares("0 6 1 12 2 14 3 24 4 5 5 6 6 18 7 11 8 4");

    public static final Shares ACTIVITIES =
            new Shares("EMPLOYED 44 UNEMPLOYED 9 STUDENT 26 HOMEMAKER 13 RETIRED 4 UNABLE_TO_WORK 1 OTHER_INACTIVE 3");

    /** ISCO-08. */
    static final Shares OCCUPATIONS = new Shares("1 6 2 20 3 10 4 6 5 22 6 3 7 14 8 6 9 13");

    private final String[] codes;
    private final double[] upTo;

    private Shares(String pairs) {
        String[] parts = pairs.split(" ", -1);
        codes = new String[parts.length / 2];
        upTo = new double[codes.length];
        double sum = 0;
        for (int i = 0; i < codes.length; i++) {
            sum += Double.parseDouble(parts[2 * i + 1]);
            codes[i] = parts[2 * i];
            upTo[i] = sum;
        }
    }

    /** One of the codes, each as often as its share says. */
    public String pick(RandomGenerator random) {
        double place = random.nextDouble() * upTo[upTo.length - 1];
        int found = 0;
        while (upTo[found] < place) {
            found++;
        }
        return codes[found];
    }
}
