package tn.marsa.agreement.making;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.access.Staff;
import tn.marsa.access.Subject;
import tn.marsa.agreement.Agreement;
import tn.marsa.agreement.AgreementId;
import tn.marsa.agreement.Agreements;
import tn.marsa.agreement.Question;
import tn.marsa.agreement.Terms;
import tn.marsa.agreement.TunisianDay;
import tn.marsa.reference.Names;
import tn.marsa.shared.StaffId;

/** In a demonstration, makes the agreement under which its partner body's machine asks, once that machine is there. */
@Component
@Profile("demo")
class DemoAgreement implements ApplicationRunner {

    private static final String CLIENT = "demo-verifier";
    private static final int QUOTA = 1_000;

    private final Staff staff;
    private final Agreements agreements;
    private final TunisianDay day;
    private final Clock clock;

    DemoAgreement(Staff staff, Agreements agreements, TunisianDay day, Clock clock) {
        this.staff = staff;
        this.agreements = agreements;
        this.day = day;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        staff.find(Subject.builtIn(CLIENT))
                .map(machine -> machine.staff())
                .filter(machine -> agreements.ofMachine(machine).isEmpty())
                .ifPresent(this::make);
    }

    // Made by the machine itself: nobody has signed anything here.
    private void make(StaffId machine) {
        Terms terms = new Terms(
                new Names("هيكل شريك للعرض التجريبي", "Organisme partenaire de démonstration", "Demonstration partner"),
                "Demonstration: no agreement was signed",
                "Trying out the check of a number",
                Set.of(Question.GENUINE, Question.VALID),
                true,
                QUOTA,
                day.today().plusYears(1));
        agreements.add(new Agreement(
                AgreementId.next(),
                machine,
                CLIENT,
                terms,
                machine,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null));
    }
}
