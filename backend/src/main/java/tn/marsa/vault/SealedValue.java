package tn.marsa.vault;

import tn.marsa.keys.SealingKey;
import tn.marsa.keys.WrappedKey;
import tn.marsa.shared.MigrantId;

/** A row of {@code sealed_value} with its person's wrapped key. */
@SuppressWarnings("ArrayRecordComponent") // Read once and dropped: never compared.
record SealedValue(MigrantId person, WrappedKey wrappedKey, String group, int counter, byte[] content) {

    byte[] open(SealingKey key) {
        return key.open(content, Vault.associated(person, group, counter));
    }
}
