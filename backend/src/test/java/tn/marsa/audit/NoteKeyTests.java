package tn.marsa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Notes against the example of Go's {@code golang.org/x/mod/sumdb/note}, where the format comes from. */
class NoteKeyTests {

    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String NOTE = TEXT
            + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    // The published private key: a byte for the kind, then the seed.
    private static final byte[] TYPED_SEED = Base64.getDecoder().decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");

    private final NoteKey key = new NoteKey("PeterNeumann", Arrays.copyOfRange(TYPED_SEED, 1, 33));

    @Test
    void hasThePublishedVerifierKey() {
        assertThat(key.verifier()).isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    }

    @Test
    void signsAsPublished() {
        assertThat(key.sign(TEXT)).isEqualTo(NOTE);
    }

    @Test
    void opensWhatItSigned() {
        assertThat(key.open(NOTE)).contains(TEXT);
    }

    @Test
    void doesNotOpenAnotherText() {
        assertThat(key.open(NOTE.replace("answer", "Answer"))).isEmpty();
    }

    @Test
    void doesNotOpenWhatAnotherKeySignedInItsName() {
        assertThat(key.open(new NoteKey("PeterNeumann", new byte[32]).sign(TEXT)))
                .isEmpty();
    }

    @Test
    void doesNotOpenWhatIsNoNote() {
        assertThat(key.open("")).isEmpty();
        assertThat(key.open(TEXT)).isEmpty();
        assertThat(key.open(TEXT + "\n\u2014 PeterNeumann x08g\n")).isEmpty();
        assertThat(key.open(TEXT + "\n\u2014 PeterNeumann ?\n")).isEmpty();
    }
}
