package tn.marsa.statistics.plan;

/** What figures are counted by, in levels of hierarchies: the SDL's enum of the same name. */
public enum Dimension {
    SEX("SEX"),
    AGE("AGE"),
    AGE_BROAD("AGE"),
    CITIZENSHIP("CITIZENSHIP"),
    ORIGIN_GROUP("CITIZENSHIP"),
    BIRTH_COUNTRY("BIRTH_COUNTRY"),
    BIRTH_GROUP("BIRTH_COUNTRY"),
    GROUND("GROUND"),
    DURATION("DURATION"),
    GOVERNORATE("PLACE"),
    REGION("PLACE"),
    MARITAL_STATUS("MARITAL_STATUS"),
    EDUCATION("EDUCATION"),
    ACTIVITY("ACTIVITY"),
    OFFICE("OFFICE");

    private final String hierarchy;

    Dimension(String hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** The same for all levels of one hierarchy, which never stand in one table. */
    public String hierarchy() {
        return hierarchy;
    }
}
