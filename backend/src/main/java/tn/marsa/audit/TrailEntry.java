package tn.marsa.audit;

import org.jspecify.annotations.Nullable;
import tn.marsa.shared.Caller;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Purpose;

/**
 * What is to be written into the trail.
 *
 * @param caller null where nobody has signed in yet
 * @param purpose null where no person is involved
 * @param file null where no file is involved
 * @param detail codes and numbers that say more, up to 200 characters, never anything personal; null if there is nothing more
 */
public record TrailEntry(
        Action action,
        @Nullable Caller caller,
        @Nullable Purpose purpose,
        @Nullable MigrantId file,
        @Nullable String detail) {

    /** Something that involves no file. */
    public static TrailEntry of(Action action, @Nullable Caller caller, @Nullable String detail) {
        return new TrailEntry(action, caller, null, null, detail);
    }

    /** A look at a file. */
    public static TrailEntry look(Caller caller, Purpose purpose, MigrantId file, @Nullable String detail) {
        return new TrailEntry(Action.LOOK, caller, purpose, file, detail);
    }

    /** A change to a file. */
    public static TrailEntry write(Caller caller, Purpose purpose, MigrantId file, String detail) {
        return new TrailEntry(Action.WRITE, caller, purpose, file, detail);
    }

    /** A change to a file that was asked for and not made. */
    public static TrailEntry refusal(Caller caller, Purpose purpose, MigrantId file, String detail) {
        return new TrailEntry(Action.REFUSAL, caller, purpose, file, detail);
    }
}
