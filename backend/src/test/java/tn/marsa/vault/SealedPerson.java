package tn.marsa.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tn.marsa.keys.MasterKey;
import tn.marsa.keys.SealingKey;
import tn.marsa.keys.WrappedKey;
import tn.marsa.shared.MigrantId;

/**
 * A person whom the bench opens and seals: sealed by the vault, and read back as rows; with what the bare cipher needs, made beforehand.
 *
 * @param wrapped the person's key as the vault keeps it
 * @param wrappedBare the same key under {@link #MASTER}
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record SealedPerson(
        MigrantId id,
        WrappedKey wrapped,
        byte[] wrappedBare,
        byte[] keyPlace,
        List<SealedValue> values,
        List<byte[]> plain,
        List<byte[]> associated) {

    static final SecretKeySpec MASTER = new SecretKeySpec(new byte[SealingKey.LENGTH], "AES");

    /** As long as those of a registration; the digits differ from person to person. */
    static final Map<String, String> VALUES = new TreeMap<>(Map.of(
            "NAMES",
                    "{\"surname\":\"KOUASSI %06d\",\"givenNames\":\"AYA CHRISTELLE\",\"surnameArabic\":\"كواسي\",\"givenNamesArabic\":\"آيا كريستال\"}",
            "BIRTH", "{\"date\":\"1996-03-21\",\"country\":\"CIV\",\"place\":\"BOUAKE %06d\"}",
            "NATIONALITY",
                    "{\"sex\":\"F\",\"citizenships\":[\"CIV\"],\"documentCode\":\"%06d\",\"protection\":\"NONE\"}",
            "TRAVEL_DOCUMENT",
                    "{\"kind\":\"PASSPORT\",\"number\":\"20AE%06d\",\"issuer\":\"CIV\",\"issuedOn\":\"2022-05-09\",\"expiresOn\":\"2027-05-08\"}",
            "CONTACT",
                    "{\"governorate\":\"TN-11\",\"address\":\"12 rue du Maroc, La Marsa\",\"phone\":\"+21698%06d\"}"));

    static SealedPerson kept(int number, ApplicationContext marsa) {
        MigrantId id = MigrantId.next();
        Map<String, byte[]> plain = VALUES.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().formatted(number).getBytes(UTF_8)));
        new TransactionTemplate(marsa.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> marsa.getBean(Vault.class).seal(id, plain));
        JdbcClient jdbc = marsa.getBean(JdbcClient.class);
        WrappedKey wrapped = jdbc.sql("SELECT wrapped, master_version FROM person_key WHERE migrant_id = ?")
                .param(id.bytes())
                .query((row, index) -> WrappedKey.in(row))
                .single();
        List<SealedValue> values = jdbc.sql(
                        "SELECT group_name, counter, content FROM sealed_value WHERE migrant_id = ?")
                .param(id.bytes())
                .query((row, index) -> new SealedValue(id, wrapped, row.getString(1), row.getInt(2), row.getBytes(3)))
                .list();
        return of(id, wrapped, values, plain, marsa);
    }

    private static SealedPerson of(
            MigrantId id,
            WrappedKey wrapped,
            List<SealedValue> values,
            Map<String, byte[]> plain,
            ApplicationContext marsa) {
        String place = "key|person|" + id;
        byte[] key = marsa.getBean(MasterKey.class).unwrap(wrapped, "person|" + id);
        return new SealedPerson(
                id,
                wrapped,
                new SealingKey(MASTER.getEncoded()).seal(key, place),
                place.getBytes(UTF_8),
                values,
                values.stream()
                        .map(value -> plain.getOrDefault(value.group(), new byte[0]))
                        .toList(),
                values.stream()
                        .map(value -> Vault.associated(id, value.group(), value.counter())
                                .getBytes(UTF_8))
                        .toList());
    }

    /** So that nothing can be left out as unused. */
    static void refuseOtherThan(int length, byte[] made) {
        if (made.length != length) {
            throw new IllegalStateException("made " + made.length + " bytes of " + length);
        }
    }
}
