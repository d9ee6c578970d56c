package tn.marsa.migrant.fields;

/** The groups of fields, in the order of the form: the SDL's enum of the same name. */
public enum FieldGroup {
    RECEPTION("reception", Reception.class),
    NAMES("names", Names.class),
    BIRTH("birth", Birth.class),
    NATIONALITY("nationality", Nationality.class),
    TRAVEL_DOCUMENT("travelDocument", TravelDocument.class),
    OLD_NUMBERS("oldNumbers", OldNumbers.class),
    ENTRY("entry", Entry.class),
    RESIDENCE("residence", Residence.class),
    CONTACT("contact", Contact.class),
    FAMILY("family", Family.class),
    WORK("work", Work.class),
    DOCUMENTS("documents", Documents.class);

    private final String field;
    private final Class<? extends Group> type;

    FieldGroup(String field, Class<? extends Group> type) {
        this.field = field;
        this.type = type;
    }

    /** The name of the group's field in the SDL, for example {@code travelDocument}. */
    public String field() {
        return field;
    }

    /** The record that holds the group. */
    public Class<? extends Group> type() {
        return type;
    }

    /** The group with nothing given. */
    public Group none() {
        return switch (this) {
            case RECEPTION -> Reception.NONE;
            case NAMES -> Names.NONE;
            case BIRTH -> Birth.NONE;
            case NATIONALITY -> Nationality.NONE;
            case TRAVEL_DOCUMENT -> TravelDocument.NONE;
            case OLD_NUMBERS -> OldNumbers.NONE;
            case ENTRY -> Entry.NONE;
            case RESIDENCE -> Residence.NONE;
            case CONTACT -> Contact.NONE;
            case FAMILY -> Family.NONE;
            case WORK -> Work.NONE;
            case DOCUMENTS -> Documents.NONE;
        };
    }
}
