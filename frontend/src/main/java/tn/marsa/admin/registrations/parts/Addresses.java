package tn.marsa.admin.registrations.parts;

import tn.marsa.admin.registrations.procedure.Stage;

/** The addresses of the screens of registration, below the root. */
public final class Addresses {

    /** The work queue. */
    public static final String QUEUE = "registrations";

    /** Where a registration begins. */
    public static final String START = "registrations/new";

    private Addresses() {}

    /** A registration, as its state has it shown. */
    public static String of(String registrationId) {
        return QUEUE + "/" + registrationId;
    }

    /** A stage of a registration. */
    public static String of(String registrationId, Stage stage) {
        return of(registrationId) + "/" + stage.inAddress();
    }
}
