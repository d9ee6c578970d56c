package tn.marsa.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tn.marsa.MarsaTest;
import tn.marsa.shared.MigrantId;

@MarsaTest
@Transactional
class IdentifiersTests {

    private final Identifiers identifiers;
    private final IssueIdentifier issueIdentifier;
    private final JdbcClient jdbc;
    private final MigrantId file = MigrantId.next();

    IdentifiersTests(
            @Autowired Identifiers identifiers,
            @Autowired IssueIdentifier issueIdentifier,
            @Autowired JdbcClient jdbc) {
        this.identifiers = identifiers;
        this.issueIdentifier = issueIdentifier;
        this.jdbc = jdbc;
    }

    @Test
    void followsRedirectionsOverSeveralMerges() {
        UniqueIdentifier first = issue();
        UniqueIdentifier second = issue();
        UniqueIdentifier last = issueIdentifier.issue(file);
        identifiers.redirect(first, second);
        identifiers.redirect(second, last);

        assertThat(identifiers.find(first))
                .hasValueSatisfying(found -> assertThat(found.file()).isEqualTo(file));
        assertThat(identifiers.find(last)).isEqualTo(identifiers.find(first));
    }

    @Test
    void stillSaysOfAMergedIdentifierThatItIsMerged() {
        UniqueIdentifier merged = issue();
        identifiers.redirect(merged, issue());

        assertThat(identifiers.findAsIssued(merged))
                .hasValueSatisfying(found -> assertThat(found.status()).isEqualTo(IdentifierStatus.MERGED));
    }

    @Test
    void refusesToCloseACircleOfRedirections() {
        UniqueIdentifier one = issue();
        UniqueIdentifier other = issue();
        identifiers.redirect(one, other);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> identifiers.redirect(other, one));
    }

    @Test
    void findsARetiredIdentifierAsRetired() {
        UniqueIdentifier retired = issue();
        identifiers.retire(retired);

        assertThat(identifiers.find(retired))
                .hasValueSatisfying(found -> assertThat(found.status()).isEqualTo(IdentifierStatus.RETIRED));
    }

    @Test
    void refusesToRetireWhatWasNeverIssued() {
        UniqueIdentifier unknown = UniqueIdentifier.of(NumberSpace.SPECIMEN, 0);

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> identifiers.retire(unknown));
    }

    @Test
    void leavesOutFilesThatHaveNoIdentifierYet() {
        UniqueIdentifier issued = issueIdentifier.issue(file);

        assertThat(identifiers.of(List.of(file, MigrantId.next()))).isEqualTo(Map.of(file, issued));
    }

    @Test
    void theDatabaseItselfRefusesAMergedIdentifierThatRedirectsNowhere() {
        UniqueIdentifier issued = issue();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("UPDATE unique_identifier SET status = 'MERGED' WHERE value = :value")
                        .param("value", issued.value())
                        .update());
    }

    private UniqueIdentifier issue() {
        return issueIdentifier.issue(MigrantId.next());
    }
}
