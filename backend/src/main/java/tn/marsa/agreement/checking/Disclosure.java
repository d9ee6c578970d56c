package tn.marsa.agreement.checking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tn.marsa.agreement.AgreementId;
import tn.marsa.shared.MigrantId;

/**
 * An answer that a body was given.
 *
 * @param file null if the register has issued no such number
 * @param genuine null unless it was answered
 * @param valid null unless it was answered
 */
public record Disclosure(
        UUID id,
        AgreementId agreement,
        Instant at,
        @Nullable MigrantId file,
        AskedBy askedBy,
        @Nullable Boolean genuine,
        @Nullable Boolean valid,
        boolean aliasGiven) {}
