package tn.marsa.identifier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tn.marsa.shared.MigrantId;

/**
 * An identifier that this register has issued, and where it stands in its life. ACTIVE may become MERGED or RETIRED. MERGED ends
 * only where the merge is undone, RETIRED never does.
 *
 * @param file the file it was issued to, for ever
 * @param redirectsTo the identifier that stands for it; null unless MERGED
 */
public record IssuedIdentifier(
        UniqueIdentifier value,
        MigrantId file,
        IdentifierStatus status,
        @Nullable UniqueIdentifier redirectsTo,
        Instant issuedAt) {

    public IssuedIdentifier {
        if ((status == IdentifierStatus.MERGED) != (redirectsTo != null) || value.equals(redirectsTo)) {
            throw new IllegalArgumentException("a merged identifier, and no other, redirects to another one");
        }
    }

    /** An identifier at the beginning of its life. */
    static IssuedIdentifier toFile(MigrantId file, UniqueIdentifier value, Instant at) {
        return new IssuedIdentifier(value, file, IdentifierStatus.ACTIVE, null, at);
    }

    /**
     * This identifier once its file is merged into the survivor's. Both must be ACTIVE, so that redirections never run in a
     * circle, and of one number space.
     */
    IssuedIdentifier mergedInto(IssuedIdentifier survivor) {
        requireActive();
        survivor.requireActive();
        if (value.space() != survivor.value.space()) {
            throw new IllegalStateException("a specimen and a real identifier cannot stand for one another");
        }
        return new IssuedIdentifier(value, file, IdentifierStatus.MERGED, survivor.value, issuedAt);
    }

    /** This identifier once the merge of its file is undone. Must be MERGED. */
    IssuedIdentifier standingAgain() {
        if (status != IdentifierStatus.MERGED) {
            throw new IllegalStateException("an identifier that is " + status + " redirects to none");
        }
        return new IssuedIdentifier(value, file, IdentifierStatus.ACTIVE, null, issuedAt);
    }

    /** This identifier once its file is closed. Must be ACTIVE. */
    IssuedIdentifier retired() {
        requireActive();
        return new IssuedIdentifier(value, file, IdentifierStatus.RETIRED, null, issuedAt);
    }

    private void requireActive() {
        if (status != IdentifierStatus.ACTIVE) {
            throw new IllegalStateException("an identifier that is " + status + " stays so");
        }
    }
}
