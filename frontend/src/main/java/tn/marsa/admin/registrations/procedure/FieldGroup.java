package tn.marsa.admin.registrations.procedure;

import java.util.Optional;
import java.util.stream.Stream;

/** A group of fields that is saved together. */
public enum FieldGroup {
    RECEPTION("reception", Stage.RECEPTION),
    NAMES("names", Stage.IDENTITY),
    BIRTH("birth", Stage.IDENTITY),
    NATIONALITY("nationality", Stage.IDENTITY),
    TRAVEL_DOCUMENT("travelDocument", Stage.IDENTITY),
    OLD_NUMBERS("oldNumbers", Stage.IDENTITY),
    ENTRY("entry", Stage.ENTRY_AND_RESIDENCE),
    RESIDENCE("residence", Stage.ENTRY_AND_RESIDENCE),
    CONTACT("contact", Stage.ENTRY_AND_RESIDENCE),
    FAMILY("family", Stage.SITUATION),
    WORK("work", Stage.SITUATION),
    DOCUMENTS("documents", Stage.DOCUMENTS);

    private final String inputName;
    private final Stage stage;

    FieldGroup(String inputName, Stage stage) {
        this.inputName = inputName;
        this.stage = stage;
    }

    /** Its name in the API's input, which begins the name of each of its fields. */
    public String inputName() {
        return inputName;
    }

    /** The group of a field of the input, for example of {@code names.surname}; empty if none begins so. */
    public static Optional<FieldGroup> ofField(String path) {
        return Stream.of(values())
                .filter(group -> path.startsWith(group.inputName + ".") || path.startsWith(group.inputName + "["))
                .findFirst();
    }

    /** The stage at which it is asked for. */
    public Stage stage() {
        return stage;
    }
}
