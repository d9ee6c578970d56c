package tn.marsa.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.MarsaTest;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.RequestRefused;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

@MarsaTest
@Transactional
class CheckIdentifierTests {

    private static final String UNKNOWN =
            UniqueIdentifier.of(NumberSpace.SPECIMEN, 7).value();

    private final CheckIdentifier checkIdentifier;
    private final IssueIdentifier issueIdentifier;
    private final Identifiers identifiers;
    private final IdentifierProperties properties;
    private final JdbcClient jdbc;
    private final Caller caller = new Caller(StaffId.next(), "Verifier", Set.of(Role.VERIFIER), null);

    CheckIdentifierTests(
            @Autowired CheckIdentifier checkIdentifier,
            @Autowired IssueIdentifier issueIdentifier,
            @Autowired Identifiers identifiers,
            @Autowired IdentifierProperties properties,
            @Autowired JdbcClient jdbc) {
        this.checkIdentifier = checkIdentifier;
        this.issueIdentifier = issueIdentifier;
        this.identifiers = identifiers;
        this.properties = properties;
        this.jdbc = jdbc;
    }

    @Test
    void knowsAnIssuedIdentifierHoweverItIsTyped() {
        UniqueIdentifier issued = issueIdentifier.issue(MigrantId.next());

        assertThat(checkIdentifier.check(caller, " " + issued.grouped()))
                .isEqualTo(new IdentifierCheck(issued, IdentifierStatus.ACTIVE));
        assertThat(rowsInTheTrail()).isZero();
    }

    @Test
    void saysOfAMergedIdentifierThatItIsMerged() {
        UniqueIdentifier merged = issueIdentifier.issue(MigrantId.next());
        identifiers.redirect(merged, issueIdentifier.issue(MigrantId.next()));

        assertThat(checkIdentifier.check(caller, merged.value()).status()).isEqualTo(IdentifierStatus.MERGED);
    }

    @Test
    void saysOfAnUnknownSpecimenThatItIsOneAndTellsTheTrail() {
        IdentifierCheck check = checkIdentifier.check(caller, UNKNOWN);

        assertThat(check.wellFormed()).isTrue();
        assertThat(check.known()).isFalse();
        assertThat(check.specimen()).isTrue();
        assertThat(rowsInTheTrail()).isOne();
    }

    @Test
    void wrongCheckDigitsAndOverlongTextsAreNotWellFormedAndLeaveNoTrace() {
        assertThat(checkIdentifier.check(caller, "123456789093")).isEqualTo(IdentifierCheck.NOT_WELL_FORMED);
        assertThat(checkIdentifier.check(caller, "1".repeat(65))).isEqualTo(IdentifierCheck.NOT_WELL_FORMED);
        assertThat(rowsInTheTrail()).isZero();
    }

    @Test
    void refusesACallerWhoTriesNumbersOut() {
        for (int i = 0; i < properties.missesAMinute(); i++) {
            checkIdentifier.check(caller, UNKNOWN);
        }

        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> checkIdentifier.check(caller, UNKNOWN))
                .returns(ErrorCode.RATE_LIMITED, RequestRefused::code);
    }

    private int rowsInTheTrail() {
        return jdbc.sql("SELECT COUNT(*) FROM trail WHERE staff_id = :caller AND action = 'IDENTIFIER_MISSED'")
                .param("caller", caller.staff().bytes())
                .query(Integer.class)
                .single();
    }
}
