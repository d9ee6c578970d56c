package tn.marsa.agreement.checking;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tn.marsa.agreement.AgreementId;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.shared.InvalidValue;

/**
 * Aliases: what a body keeps in place of a number. An alias is the number, filled up with zeros to one block, enciphered by AES
 * under a key of that agreement alone. So one number has one alias at a body and two numbers never share one, nothing links the
 * aliases of two bodies for whoever lacks the keys, and of 2⁶⁴ made-up aliases one has the zeros (docs/decisions/0081).
 */
final class Aliases {

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{32}");
    private static final int BLOCK = 16;
    private static final int KEY = 32;

    private final byte[] key;

    /** Takes 32 bytes, from which each agreement's key is made. */
    Aliases(byte[] key) {
        this.key = key.clone();
    }

    /** The alias of a number under an agreement: 32 hexadecimal digits in small letters. */
    String of(AgreementId agreement, UniqueIdentifier number) {
        byte[] block = ByteBuffer.allocate(BLOCK)
                .putLong(Long.parseLong(number.value()))
                .array();
        return HexFormat.of().formatHex(cipher(agreement, Cipher.ENCRYPT_MODE, block));
    }

    /** The number that an alias stands for; empty if it is none of this agreement's. */
    Optional<UniqueIdentifier> read(AgreementId agreement, String alias) {
        if (!FORM.matcher(alias).matches()) {
            return Optional.empty();
        }
        ByteBuffer block = ByteBuffer.wrap(
                cipher(agreement, Cipher.DECRYPT_MODE, HexFormat.of().parseHex(alias)));
        long number = block.getLong();
        return block.getLong() == 0 ? number(number) : Optional.empty();
    }

    private static Optional<UniqueIdentifier> number(long value) {
        try {
            return Optional.of(new UniqueIdentifier(Long.toString(value)));
        } catch (InvalidValue notANumber) {
            return Optional.empty();
        }
    }

    // One block alone is what an alias is: there is no second one to show a repetition, which is all that ECB is blamed
    // for.
    @SuppressWarnings("InsecureCryptoUsage")
    private byte[] cipher(AgreementId agreement, int mode, byte[] block) {
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(mode, keyOf(agreement));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("AES and HKDF are not to be had", failed);
        }
    }

    private SecretKey keyOf(AgreementId agreement) throws GeneralSecurityException {
        SecretKeySpec all = new SecretKeySpec(key, "Generic");
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey("AES", HKDFParameterSpec.expandOnly(all, agreement.bytes(), KEY));
    }
}
