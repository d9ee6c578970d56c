package tn.marsa.signin.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tn.marsa.access.Language;
import tn.marsa.access.Mandate;
import tn.marsa.access.Mandates;
import tn.marsa.access.NewStaff;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffKind;
import tn.marsa.access.Subject;
import tn.marsa.shared.Ids;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;
import tn.marsa.signin.WhereBuiltIn;
import tn.marsa.signin.account.Account;
import tn.marsa.signin.account.Accounts;
import tn.marsa.signin.account.PasswordHash;
import tn.marsa.signin.account.Username;
import tn.marsa.signin.oauth2.ClientSecretHash;
import tn.marsa.signin.oauth2.MachineClients;
import tn.marsa.signin.oauth2.MachineClients.MachineClient;

/** In a demonstration, makes the accounts of {@code demo/accounts.csv} that are not there yet, before the first request comes. */
@Component
@WhereBuiltIn
@Profile("demo")
class DemoAccounts implements SmartInitializingSingleton {

    private final Staff staff;
    private final Accounts accounts;
    private final MachineClients machines;
    private final PasswordHash passwords;
    private final Mandates mandates;
    private final Clock clock;

    DemoAccounts(
            Staff staff,
            Accounts accounts,
            MachineClients machines,
            PasswordHash passwords,
            Mandates mandates,
            Clock clock) {
        this.staff = staff;
        this.accounts = accounts;
        this.machines = machines;
        this.passwords = passwords;
        this.mandates = mandates;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            new ClassPathResource("demo/accounts.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Line::parse)
                    .forEach(this::make);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void make(Line line) {
        if (line.role() == Role.VERIFIER) {
            makeMachine(line);
        } else if (accounts.find(line.account()).isEmpty()) {
            StaffId id = StaffId.next();
            staff.add(line.joining(id, StaffKind.HUMAN, id.toString()));
            if (line.role() == Role.INSPECTOR) {
                mandates.add(mandate(id), null);
            }
            accounts.add(new Account(id, line.account(), passwords.of(line.password())));
        }
    }

    private Mandate mandate(StaffId inspector) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Mandate(Ids.next(), inspector, "SPECIMEN 1", today.minusDays(1), today.plusYears(2));
    }

    private void makeMachine(Line line) {
        if (machines.find(line.username()).isEmpty()) {
            StaffId id = StaffId.next();
            staff.add(line.joining(id, StaffKind.MACHINE, line.username()));
            machines.add(new MachineClient(id, line.username(), new ClientSecretHash().encode(line.password())));
        }
    }

    /** A line of the file; office and language are empty where there is none. */
    private record Line(
            String username, String password, Role role, String office, String language, String displayName) {

        static Line parse(String text) {
            String[] cells = text.split(",", -1);
            return new Line(cells[0], cells[1], Role.valueOf(cells[2]), cells[3], cells[4], cells[5]);
        }

        Username account() {
            return new Username(username);
        }

        NewStaff joining(StaffId id, StaffKind kind, String subject) {
            return new NewStaff(
                    id,
                    Subject.builtIn(subject),
                    kind,
                    displayName,
                    Set.of(role),
                    office.isEmpty() ? null : new OfficeCode(office),
                    Language.ofCode(language).orElse(null));
        }
    }
}
