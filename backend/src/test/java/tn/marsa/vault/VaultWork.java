package tn.marsa.vault;

import tn.marsa.keys.SealingKey;

/** As the vault does it, without its rows. */
record VaultWork(PersonKeys keys) implements SealWork {

    @Override
    public void open(SealedPerson person) {
        SealingKey key = keys.unwrap(person.id(), person.wrapped());
        for (int i = 0; i < person.values().size(); i++) {
            SealedPerson.refuseOtherThan(
                    person.plain().get(i).length, person.values().get(i).open(key));
        }
    }

    @Override
    public void seal(SealedPerson person) {
        SealingKey key = keys.unwrap(person.id(), person.wrapped());
        for (int i = 0; i < person.values().size(); i++) {
            SealedValue value = person.values().get(i);
            byte[] plain = person.plain().get(i);
            byte[] sealed = key.seal(plain, Vault.associated(person.id(), value.group(), value.counter() + 1));
            SealedPerson.refuseOtherThan(plain.length + BareCipherWork.NONCE_AND_TAG, sealed);
        }
    }
}
