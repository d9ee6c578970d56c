package tn.marsa.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.keys.NotSealedHere;
import tn.marsa.shared.Caller;
import tn.marsa.shared.ErrorCode;
import tn.marsa.shared.MigrantId;
import tn.marsa.shared.Permit;
import tn.marsa.shared.RequestRefused;
import tn.marsa.shared.Role;
import tn.marsa.shared.StaffId;

@MarsaTest
@Transactional
class VaultTests {

    private final Vault vault;
    private final JdbcClient jdbc;
    private final MigrantId person = MigrantId.next();
    private final MigrantId other = MigrantId.next();

    VaultTests(@Autowired Vault vault, @Autowired JdbcClient jdbc) {
        this.vault = vault;
        this.jdbc = jdbc;
    }

    @Test
    void opensWhatItSealed() {
        vault.seal(person, Map.of("NAMES", bytes("Amara Zzyzx"), "BIRTH", bytes("1990")));

        assertThat(opened(person)).hasSize(2);
        assertThat(opened(person).get("NAMES")).isEqualTo(bytes("Amara Zzyzx"));
    }

    @Test
    void replacesAValueOfTheSameGroup() {
        vault.seal(person, "NAMES", bytes("first"));
        vault.seal(person, "NAMES", bytes("second"));

        assertThat(opened(person).get("NAMES")).isEqualTo(bytes("second"));
    }

    @Test
    void opensOneGroupOfManyPersons() {
        vault.seal(person, "NAMES", bytes("one"));
        vault.seal(other, Map.of("NAMES", bytes("two"), "BIRTH", bytes("1990")));

        List<MigrantId> all = List.of(person, other, MigrantId.next());

        assertThat(vault.open(permit(all), all, "NAMES")).hasSize(2).containsEntry(other, bytes("two"));
    }

    @Test
    void keepsNothingInClear() {
        vault.seal(person, "NAMES", bytes("Amara Zzyzx"));

        assertThat(new String(content(person), UTF_8)).doesNotContain("Zzyzx");
    }

    @Test
    void refusesAValueMovedToAnotherPerson() {
        vault.seal(person, "NAMES", bytes("one"));
        vault.seal(other, "NAMES", bytes("two"));
        jdbc.sql("UPDATE sealed_value SET content = :content WHERE migrant_id = :person")
                .param("content", content(other))
                .param("person", person.bytes())
                .update();

        assertThatExceptionOfType(NotSealedHere.class).isThrownBy(() -> opened(person));
    }

    @Test
    void refusesAValuePutBackFromAnEarlierTime() {
        vault.seal(person, "NAMES", bytes("old"));
        byte[] old = content(person);
        vault.seal(person, "NAMES", bytes("new"));
        jdbc.sql("UPDATE sealed_value SET content = :content WHERE migrant_id = :person")
                .param("content", old)
                .param("person", person.bytes())
                .update();

        assertThatExceptionOfType(NotSealedHere.class).isThrownBy(() -> opened(person));
    }

    @Test
    @Transactional(propagation = Propagation.NEVER)
    void letsNewPersonsBeginAtTheSameTime(@Autowired TransactionTemplate transaction) {
        transaction.executeWithoutResult(first -> {
            vault.seal(person, "NAMES", bytes("one"));
            CompletableFuture<Void> another = CompletableFuture.runAsync(
                    () -> transaction.executeWithoutResult(second -> vault.seal(other, "NAMES", bytes("two"))));

            assertThat(another).succeedsWithin(Duration.ofSeconds(20));
        });
    }

    @Test
    void opensNobodyWhomThePermitDoesNotName() {
        vault.seal(other, "NAMES", bytes("two"));

        refuses(permit(List.of(person)));
    }

    @Test
    void opensNothingToAPermitThatWasTakenBack() {
        vault.seal(other, "NAMES", bytes("two"));
        Permit permit = permit(List.of(other));
        permit.end();

        refuses(permit);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"OFFICER", "SUPERVISOR"})
    void givesNoPermitToWhoeverRegistersNobody(Role role) {
        assertThatExceptionOfType(RequestRefused.class).isThrownBy(() -> new Permit(caller(role), List.of(person)));
    }

    private void refuses(Permit permit) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> vault.open(permit, List.of(other), "NAMES"))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(ErrorCode.FORBIDDEN));
    }

    private Map<String, byte[]> opened(MigrantId of) {
        return vault.open(permit(List.of(of)), List.of(of), List.of("NAMES", "BIRTH"))
                .getOrDefault(of, Map.of());
    }

    private static Permit permit(List<MigrantId> persons) {
        return new Permit(caller(Role.OFFICER), persons);
    }

    private static Caller caller(Role role) {
        return new Caller(StaffId.next(), role.name(), Set.of(role), null);
    }

    private byte[] content(MigrantId of) {
        return jdbc.sql("SELECT content FROM sealed_value WHERE migrant_id = :person AND group_name = 'NAMES'")
                .param("person", of.bytes())
                .query(byte[].class)
                .single();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    @Test
    @Transactional(propagation = Propagation.NEVER)
    void worksInsideATransactionOnly() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> opened(person));
    }
}
