package tn.marsa.signin.account;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.access.Staff;
import tn.marsa.audit.Action;
import tn.marsa.audit.Refusals;
import tn.marsa.audit.Trail;
import tn.marsa.audit.TrailEntry;
import tn.marsa.shared.Caller;
import tn.marsa.signin.SignedIn;
import tn.marsa.signin.WhereBuiltIn;

/**
 * Signs somebody in by username and password. Whatever is wrong, the answer is the same and takes about as long; the trail alone
 * knows why.
 */
@Component
@WhereBuiltIn
public class SignIn {

    private static final int LONGEST_PASSWORD = 128;

    private final Accounts accounts;
    private final PasswordHash passwords;
    private final Staff staff;
    private final Trail trail;
    private final Refusals refusals;
    private final TransactionTemplate transaction;

    SignIn(
            Accounts accounts,
            PasswordHash passwords,
            Staff staff,
            Trail trail,
            Refusals refusals,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.staff = staff;
        this.trail = trail;
        this.refusals = refusals;
        this.transaction = transaction;
    }

    /** Who that is; empty if refused. Holds no database connection while the password is compared. */
    public Optional<SignedIn> with(String username, String password) {
        Optional<Account> account = Username.parse(username).flatMap(accounts::find);
        boolean open = account.isPresent() && accounts.admit(account.get());
        boolean right = password.length() <= LONGEST_PASSWORD
                && passwords.matches(
                        password, account.map(Account::passwordHash).orElse(PasswordHash.NOBODYS));
        Optional<Caller> caller = account.flatMap(known -> staff.find(known.staff()));
        if (account.isPresent() && caller.isPresent() && open && right) {
            welcome(account.get(), caller.get());
            return Optional.of(new SignedIn(caller.get().staff().value()));
        }
        refusals.tell(TrailEntry.of(
                Action.SIGN_IN_REFUSED, caller.orElse(null), reason(account.isPresent(), caller.isPresent(), open)));
        return Optional.empty();
    }

    private void welcome(Account account, Caller caller) {
        transaction.executeWithoutResult(status -> {
            accounts.forgive(account);
            trail.record(TrailEntry.of(Action.SIGN_IN, caller, null));
        });
    }

    private static String reason(boolean known, boolean active, boolean open) {
        if (!known) {
            return "UNKNOWN";
        }
        if (!active) {
            return "REVOKED";
        }
        return open ? "PASSWORD" : "LOCKED";
    }
}
