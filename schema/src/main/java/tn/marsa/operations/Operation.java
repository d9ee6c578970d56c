package tn.marsa.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An operation of the admin UI.
 *
 * @param name as its document has it
 * @param document with the fragments that it uses
 * @param hash what stands for the document in a request, as {@link #hash(String)} makes it
 */
public record Operation(String name, String document, String hash) {

    Operation(String name, String document) {
        this(name, document, hash(document));
    }

    /** SHA-256 of a document in UTF-8: 64 hexadecimal digits, letters small. */
    public static String hash(String document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
