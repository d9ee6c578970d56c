package tn.marsa.admin.registrations.review;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Optional;
import tn.marsa.admin.registrations.parts.Callout;
import tn.marsa.admin.registrations.person.Person;
import tn.marsa.admin.registrations.procedure.Registration;
import tn.marsa.admin.registrations.procedure.RegistrationState;
import tn.marsa.admin.shell.Dates;

/** What must not be overlooked before a registration is submitted or validated. None of it stops either. */
final class Warnings extends Div {

    Warnings(Registration registration, Clock clock) {
        addClassName("m-warnings");
        if (registration.state() != RegistrationState.ABANDONED && registration.isUnchecked()) {
            warn("registrations.duplicate.notChecked");
        }
        if (registration.childProtection()) {
            warn("registrations.childProtection");
        }
        boolean expired = Optional.ofNullable(registration.migrant())
                .map(Person::travelDocument)
                .filter(document -> document.isExpired(Dates.today(clock)))
                .isPresent();
        if (expired) {
            warn("registrations.expired");
        }
    }

    private void warn(String textKey) {
        add(new Callout(Callout.Gravity.WARNING, textKey));
    }
}
