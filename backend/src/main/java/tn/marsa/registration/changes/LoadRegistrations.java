package tn.marsa.registration.changes;

import java.time.Year;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.registration.RegistrationId;
import tn.marsa.registration.procedure.Actor;
import tn.marsa.registration.procedure.Registration;
import tn.marsa.registration.procedure.RegistrationNumber;
import tn.marsa.registration.procedure.Registrations;
import tn.marsa.registration.procedure.SavedGroups;
import tn.marsa.registration.procedure.SavedGroups.SavedGroup;
import tn.marsa.registration.procedure.Stage;
import tn.marsa.registration.procedure.SummaryReading;
import tn.marsa.shared.Demonstration;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Tunis;

/** Takes the registrations of a synthetic population, many at once: each goes through every step as a real one does. */
@Component
@Demonstration
@NamedInterface("loading")
public class LoadRegistrations {

    private static final int PROCEDURE_VERSION = 1;

    private final Registrations registrations;
    private final RegistrationNumbers numbers;
    private final SavedGroups savedGroups;

    LoadRegistrations(Registrations registrations, RegistrationNumbers numbers, SavedGroups savedGroups) {
        this.registrations = registrations;
        this.numbers = numbers;
        this.savedGroups = savedGroups;
    }

    private record Sequence(OfficeCode office, Year year) {

        static Sequence of(PastRegistration past) {
            return new Sequence(past.office(), Year.from(Tunis.day(past.startedAt())));
        }
    }

    /** Keeps them in one batch, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void load(List<PastRegistration> pasts) {
        Map<Sequence, List<PastRegistration>> bySequence = pasts.stream().collect(Collectors.groupingBy(Sequence::of));
        List<Registration> made = new ArrayList<>();
        List<SavedGroup> saved = new ArrayList<>();
        bySequence.forEach((sequence, counted) -> {
            Iterator<RegistrationNumber> number = numbers.next(sequence.office(), sequence.year(), counted.size())
                    .iterator();
            counted.forEach(past -> made.add(registration(past, number.next(), saved)));
        });
        registrations.saveAllAndFlush(made);
        savedGroups.addAll(saved);
    }

    private static Registration registration(PastRegistration past, RegistrationNumber number, List<SavedGroup> saved) {
        Registration registration = new Registration(
                RegistrationId.next(),
                number,
                past.person(),
                past.registeredAs(),
                PROCEDURE_VERSION,
                past.registrar(),
                past.startedAt());
        Actor registrar = new Actor(past.registrar(), false, false);
        int version = 0;
        while (registration.stage() != Stage.VALIDATION) {
            int reached = ++version;
            Stage stage = registration.stage();
            registration.leaveStage(registrar, past.startedAt());
            past.groups().stream()
                    .filter(stage.groups()::contains)
                    .map(group -> new SavedGroup(
                            registration.id(), reached, group, past.registrar(), registration.updatedAt()))
                    .forEach(saved::add);
        }
        registration.submit(SummaryReading.READ_BY_THE_PERSON, registrar, past.submittedAt());
        registration.validate(new Actor(past.validator(), true, false), past.validatedAt());
        return registration;
    }
}
