package tn.marsa.signin.oauth2;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.access.NewStaff;
import tn.marsa.access.Staff;
import tn.marsa.access.StaffKind;
import tn.marsa.access.Subject;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;
import tn.marsa.signin.oauth2.MachineClients.MachineClient;

/** Lets a partner body's machine in: as a client of the built-in authorization server, or as one that another server knows. */
@Component
@NamedInterface("machines")
public class RegisterMachine {

    private static final int NAME_BYTES = 8;

    private final Staff staff;
    private final @Nullable MachineClients builtIn;
    private final String otherIssuer;
    private final SecureRandom random = new SecureRandom();

    RegisterMachine(
            Staff staff,
            ObjectProvider<MachineClients> builtIn,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri:}") String otherIssuer) {
        this.staff = staff;
        this.builtIn = builtIn.getIfAvailable();
        this.otherIssuer = otherIssuer;
    }

    /** Whose machine it is from now on, and its name where it signs in. */
    public record Machine(StaffId staff, String clientId) {}

    /** True if another authorization server keeps the clients: a machine is then known by the {@code sub} of its tokens. */
    public boolean needsSubject() {
        return builtIn == null;
    }

    /** True if that {@code sub} is somebody's already. */
    public boolean isTaken(String subject) {
        return staff.find(new Subject(otherIssuer, subject)).isPresent();
    }

    /**
     * Keeps a machine with the role VERIFIER, in the caller's transaction.
     *
     * @param displayName the name that colleagues see, up to 120 characters
     * @param secret what it signs in with at the built-in server; unused behind another one
     * @param subject the {@code sub} of its tokens; null at the built-in server, which names its clients itself
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Machine register(String displayName, String secret, @Nullable String subject) {
        StaffId id = StaffId.next();
        if (builtIn == null) {
            String name = subject == null ? "" : subject;
            join(id, new Subject(otherIssuer, name), displayName);
            return new Machine(id, name);
        }
        byte[] name = new byte[NAME_BYTES];
        random.nextBytes(name);
        String clientId = "partner-" + HexFormat.of().formatHex(name);
        join(id, Subject.builtIn(clientId), displayName);
        builtIn.add(new MachineClient(id, clientId, new ClientSecretHash().encode(secret)));
        return new Machine(id, clientId);
    }

    private void join(StaffId id, Subject subject, String displayName) {
        staff.add(new NewStaff(id, subject, StaffKind.MACHINE, displayName, Set.of(Role.VERIFIER), null, null));
    }
}
