package tn.marsa.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Role;

@MarsaTest
class IdentifierApiTests {

    private final ApiCallers callers;
    private final IssueIdentifier issueIdentifier;
    private final TransactionTemplate transaction;

    IdentifierApiTests(
            @Autowired ApiCallers callers,
            @Autowired IssueIdentifier issueIdentifier,
            @Autowired PlatformTransactionManager transactions) {
        this.callers = callers;
        this.issueIdentifier = issueIdentifier;
        this.transaction = new TransactionTemplate(transactions);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OBSERVATORY", "VERIFIER"})
    void tellsThoseWhoKeepTheRegisterOfAnIssuedIdentifier(Role role) {
        UniqueIdentifier issued =
                Objects.requireNonNull(transaction.execute(status -> issueIdentifier.issue(MigrantId.next())));

        assertThat(answer(role, issued.grouped()))
                .isEqualTo(Map.of(
                        "wellFormed", true,
                        "value", issued.value(),
                        "known", true,
                        "status", "ACTIVE",
                        "specimen", false));
    }

    /** A partner body has checks of its own, within its agreement. */
    @ParameterizedTest
    @EnumSource(names = {"OBSERVATORY", "VERIFIER"})
    void answersNothingToAnybodyElse(Role role) {
        ask(role, "123456789092")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }

    @Test
    void saysOfAnUnknownSpecimenThatItIsWellFormedAndUnknown() {
        Map<String, Object> answer = answer(
                Role.AUDITOR, UniqueIdentifier.of(NumberSpace.SPECIMEN, 8).grouped());

        assertThat(answer)
                .containsEntry("wellFormed", true)
                .containsEntry("known", false)
                .containsEntry("status", null)
                .containsEntry("specimen", true);
    }

    @Test
    void answersWhatIsNoIdentifierInsteadOfRefusingIt() {
        Stream.of("", "123456789093", "Awa", "1".repeat(65))
                .forEach(shown -> assertThat(answer(Role.OFFICER, shown))
                        .containsEntry("wellFormed", false)
                        .containsEntry("value", null)
                        .containsEntry("known", false)
                        .containsEntry("status", null)
                        .containsEntry("specimen", null));
    }

    private Map<String, Object> answer(Role role, String shown) {
        return ask(role, shown)
                .path("identifier")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
    }

    private GraphQlTester.Response ask(Role role, String shown) {
        return callers.join(role)
                .api()
                .document(
                        "query($shown: String!) { identifier(value: $shown) { wellFormed value known status specimen } }")
                .variable("shown", shown)
                .execute();
    }
}
