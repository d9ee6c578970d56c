package tn.marsa.signin;

import java.util.Set;
import org.springframework.context.ApplicationContext;
import tn.marsa.access.NewStaff;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffKind;
import tn.marsa.access.Subject;
import tn.marsa.shared.OfficeCode;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;
import tn.marsa.signin.account.Account;
import tn.marsa.signin.account.Accounts;
import tn.marsa.signin.account.PasswordHash;
import tn.marsa.signin.account.Username;
import tn.marsa.signin.oauth2.ClientSecretHash;
import tn.marsa.signin.oauth2.MachineClients;
import tn.marsa.signin.oauth2.MachineClients.MachineClient;

/** People and machines to sign in with, each new, so that no test closes another one's account. */
public final class SignInCast {

    public static final String PASSWORD = "a phrase that nobody else has";

    private static final String PASSWORD_HASH = new PasswordHash().of(PASSWORD);

    private final Staff staff;
    private final Accounts accounts;
    private final MachineClients machines;

    public SignInCast(ApplicationContext marsa) {
        this.staff = marsa.getBean(Staff.class);
        this.accounts = marsa.getBean(Accounts.class);
        this.machines = marsa.getBean(MachineClients.class);
    }

    /** An officer with an account, whose password is {@link #PASSWORD}. */
    public Account officer() {
        StaffId id = StaffId.next();
        staff.add(new NewStaff(
                id,
                Subject.builtIn(id.toString()),
                StaffKind.HUMAN,
                "Officer " + id,
                Set.of(Role.OFFICER),
                new OfficeCode("1101"),
                null));
        Account account = new Account(id, new Username("o" + id.toString()), PASSWORD_HASH);
        accounts.add(account);
        return account;
    }

    /** A partner body's client, whose secret is {@link #PASSWORD}. */
    public String verifier() {
        StaffId id = StaffId.next();
        String clientId = "verifier-" + id;
        staff.add(new NewStaff(
                id, Subject.builtIn(clientId), StaffKind.MACHINE, clientId, Set.of(Role.VERIFIER), null, null));
        machines.add(new MachineClient(id, clientId, new ClientSecretHash().encode(PASSWORD)));
        return clientId;
    }
}
