package tn.marsa.identifier;

import org.bouncycastle.crypto.fpe.FPEFF1Engine;
import org.bouncycastle.crypto.params.FPEParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Format-preserving encryption, NIST SP 800-38G method FF1 over AES: a numeral string becomes another of the same length and
 * radix, one to one. For one thread at a time, as its engines are.
 */
final class Ff1 {

    private final FPEFF1Engine encrypting = new FPEFF1Engine(new JdkAes());
    private final FPEFF1Engine decrypting = new FPEFF1Engine(new JdkAes());

    /**
     * Fixes everything but the numerals.
     *
     * @param key 16, 24 or 32 bytes
     * @param radix how many numerals there are, 2 to 256
     * @param tweak may be empty
     */
    Ff1(byte[] key, int radix, byte[] tweak) {
        FPEParameters parameters = new FPEParameters(new KeyParameter(key), radix, tweak);
        encrypting.init(true, parameters);
        decrypting.init(false, parameters);
    }

    /** Enciphers numerals, each from 0 to radix − 1, of which the standard wants at least a million combinations. */
    byte[] encrypt(byte[] numerals) {
        return process(encrypting, numerals);
    }

    /** Deciphers what {@link #encrypt} made. */
    byte[] decrypt(byte[] numerals) {
        return process(decrypting, numerals);
    }

    private static byte[] process(FPEFF1Engine engine, byte[] numerals) {
        byte[] result = new byte[numerals.length];
        engine.processBlock(numerals, 0, numerals.length, result, 0);
        return result;
    }
}
