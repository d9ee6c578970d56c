package tn.marsa.identifier;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** The JDK's AES, which runs on the processor's own instructions, as a building block of BouncyCastle's modes. */
final class JdkAes implements BlockCipher {

    private static final int BLOCK_SIZE = 16;

    private final Cipher cipher = newCipher();

    // One block at a time is what a mode asks of its cipher: FF1 is the mode here, not ECB.
    @SuppressWarnings("InsecureCryptoUsage")
    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/ECB/NoPadding");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has AES", missing);
        }
    }

    @Override
    public void init(boolean forEncryption, CipherParameters parameters) {
        byte[] key = ((KeyParameter) parameters).getKey();
        try {
            cipher.init(forEncryption ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException refused) {
            throw new IllegalArgumentException("not a key of AES", refused);
        }
    }

    @Override
    public String getAlgorithmName() {
        return "AES";
    }

    @Override
    public int getBlockSize() {
        return BLOCK_SIZE;
    }

    @Override
    public int processBlock(byte[] in, int inOffset, byte[] out, int outOffset) {
        try {
            return cipher.update(in, inOffset, BLOCK_SIZE, out, outOffset);
        } catch (GeneralSecurityException tooShort) {
            throw new IllegalArgumentException("no room for a block", tooShort);
        }
    }

    /** Nothing to forget: no block depends on the one before. */
    @Override
    public void reset() {}
}
