package tn.marsa.statistics.release;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.shared.Caller;
import tn.marsa.shared.Role;
import tn.marsa.statistics.Period;

/** Whoever administers accounts has no hand in the figures, whatever else they are. */
@MarsaTest
class ReleaseDoorTests {

    private final PrepareRelease prepareRelease;
    private final Caller caller;

    ReleaseDoorTests(@Autowired PrepareRelease prepareRelease, @Autowired ApiCallers callers) {
        this.prepareRelease = prepareRelease;
        this.caller = callers.join(Role.OBSERVATORY).caller();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isShutToAStatisticianWhoAdministersToo() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        caller, "", Role.OBSERVATORY.authority(), Role.ADMINISTRATOR.authority()));
        PrepareReleaseInput input = new PrepareReleaseInput(UUID.randomUUID(), Period.parse("1905-05"), "");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> prepareRelease.prepare(caller, input));
    }
}
