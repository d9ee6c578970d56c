package tn.marsa.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The limit: the same cryptography by the JDK's cipher alone, one for each thread. */
final class BareCipherWork implements SealWork {

    static final int NONCE = 12;
    static final int NONCE_AND_TAG = NONCE + 16;
    private static final int TAG_BITS = 128;

    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(BareCipherWork::cipher);
    private final SecureRandom random = new SecureRandom();

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("AES-GCM is not to be had", failed);
        }
    }

    @Override
    public void open(SealedPerson person) {
        SecretKeySpec key = key(person);
        for (int i = 0; i < person.values().size(); i++) {
            byte[] sealed = person.values().get(i).content();
            SealedPerson.refuseOtherThan(
                    person.plain().get(i).length,
                    decrypt(key, sealed, person.associated().get(i)));
        }
    }

    @Override
    public void seal(SealedPerson person) {
        SecretKeySpec key = key(person);
        for (int i = 0; i < person.values().size(); i++) {
            byte[] plain = person.plain().get(i);
            SealedPerson.refuseOtherThan(
                    plain.length + NONCE_AND_TAG,
                    encrypt(key, plain, person.associated().get(i)));
        }
    }

    private SecretKeySpec key(SealedPerson person) {
        return new SecretKeySpec(decrypt(SealedPerson.MASTER, person.wrappedBare(), person.keyPlace()), "AES");
    }

    private byte[] decrypt(SecretKeySpec key, byte[] sealed, byte[] associated) {
        try {
            Cipher cipher = ciphers.get();
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            cipher.updateAAD(associated);
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Does not open", failed);
        }
    }

    private byte[] encrypt(SecretKeySpec key, byte[] plain, byte[] associated) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            byte[] sealed = new byte[plain.length + NONCE_AND_TAG];
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            Cipher cipher = ciphers.get();
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(associated);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Sealing failed", failed);
        }
    }
}
