package tn.marsa.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.MarsaTest;
import tn.marsa.keys.NotSealedHere;
import tn.marsa.shared.MigrantId;

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

        assertThat(vault.open(person)).hasSize(2);
        assertThat(vault.open(person).get("NAMES")).isEqualTo(bytes("Amara Zzyzx"));
    }

    @Test
    void replacesAValueOfTheSameGroup() {
        vault.seal(person, "NAMES", bytes("first"));
        vault.seal(person, "NAMES", bytes("second"));

        assertThat(vault.open(person).get("NAMES")).isEqualTo(bytes("second"));
    }

    @Test
    void opensOneGroupOfManyPersons() {
        vault.seal(person, "NAMES", bytes("one"));
        vault.seal(other, Map.of("NAMES", bytes("two"), "BIRTH", bytes("1990")));

        assertThat(vault.open(List.of(person, other, MigrantId.next()), "NAMES"))
                .hasSize(2)
                .containsEntry(other, bytes("two"));
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

        assertThatExceptionOfType(NotSealedHere.class).isThrownBy(() -> vault.open(person));
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

        assertThatExceptionOfType(NotSealedHere.class).isThrownBy(() -> vault.open(person));
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
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> vault.open(person));
    }
}
