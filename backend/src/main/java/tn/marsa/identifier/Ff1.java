package tn.marsa.identifier;

import org.bouncycastle.crypto.fpe.FPEFF1Engine;
import org.bouncycastle.crypto.params.FPEParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Format-preserving encryption, NIST SP 800-38G method FF1 over AES: a numeral string becomes another of the same length and
 * radix, one to one. Safe for many threads: an engine is not, and making one costs a tenth of using it, so each call makes
 * its own.
 */
final class Ff1 {

    private final FPEParameters parameters;

    /**
     * Fixes everything but the numerals.
     *
     * @param key 16, 24 or 32 bytes
     * @param radix how many numerals there are, 2 to 256
     * @param tweak may be empty
     */
    Ff1(byte[] key, int radix, byte[] tweak) {
        this.parameters = new FPEParameters(new KeyParameter(key), radix, tweak);
    }

    /** Enciphers numerals, each from 0 to radix − 1, of which the standard wants at least a million combinations. */
    byte[] encrypt(byte[] numerals) {
        return process(numerals, true);
    }

    /** Deciphers what {@link #encrypt} made. */
    byte[] decrypt(byte[] numerals) {
        return process(numerals, false);
    }

    private byte[] process(byte[] numerals, boolean forEncryption) {
        FPEFF1Engine engine = new FPEFF1Engine();
        engine.init(forEncryption, parameters);
        byte[] result = new byte[numerals.length];
        engine.processBlock(numerals, 0, numerals.length, result, 0);
        return result;
    }
}
