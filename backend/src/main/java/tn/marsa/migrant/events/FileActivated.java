package tn.marsa.migrant.events;

import java.time.Instant;
import tn.marsa.migrant.fields.RegisteredAs;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.OfficeCode;

/** A registration was validated: the person is in the register from now on. */
public record FileActivated(
        MigrantId migrant, OfficeCode office, RegisteredAs registeredAs, CodedAttributes coded, Instant at)
        implements FileEvent {

    /** True for somebody who came, false for a holder of an older card. */
    public boolean arrives() {
        return registeredAs == RegisteredAs.NEW;
    }
}
